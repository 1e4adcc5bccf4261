// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>

namespace tt
{

/// Writes small PDFs object by object, so that tests can say exactly what is wrong with one.
class PdfMaker final
{
public:
    /// Objects are numbered from 1 in the order of the calls; 1 must be the catalogue.
    int add(const QByteArray &object)
    {
        m_objects.append(object);
        return static_cast<int>(m_objects.size());
    }
    int addStream(const QByteArray &entries, const QByteArray &data)
    {
        return add("<< " + entries + " /Length " + QByteArray::number(data.size()) + " >>\nstream\n" + data +
                   "\nendstream");
    }

    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray out = "%PDF-1.7\n";
        QList<qsizetype> places;
        for (qsizetype i = 0; i < m_objects.size(); ++i) {
            places.append(out.size());
            out += QByteArray::number(i + 1) + " 0 obj\n" + m_objects[i] + "\nendobj\n";
        }
        const qsizetype table = out.size();
        out += "xref\n0 " + QByteArray::number(m_objects.size() + 1) + "\n0000000000 65535 f \n";
        for (const qsizetype place : places)
            out += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
        return out + "trailer\n<< /Size " + QByteArray::number(m_objects.size() + 1) +
               " /Root 1 0 R >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    }

    /// Pages of one size with the same content.
    static QByteArray document(int pages, double width, double height, const QByteArray &content = {},
                               const QByteArray &extra = {})
    {
        PdfMaker maker;
        maker.add("<< /Type /Catalog /Pages 2 0 R >>");
        QByteArray kids;
        for (int page = 0; page < pages; ++page)
            kids += QByteArray::number(page + 5) + " 0 R ";
        maker.add("<< /Type /Pages /Count " + QByteArray::number(pages) + " /Kids [" + kids + "] >>");
        maker.addStream({}, content);
        maker.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        for (int page = 0; page < pages; ++page)
            maker.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + QByteArray::number(width) + " " +
                      QByteArray::number(height) +
                      "] /Contents 3 0 R /Resources << /Font << /F1 4 0 R >> >> " + extra + " >>");
        return maker.bytes();
    }

    /// An A4 page that one grey image of this many pixels fills, with text drawn in the given mode over it.
    static QByteArray scan(int width, int height, const QByteArray &text = {}, int textMode = 3)
    {
        PdfMaker maker;
        maker.add("<< /Type /Catalog /Pages 2 0 R >>");
        maker.add("<< /Type /Pages /Count 1 /Kids [5 0 R] >>");
        QByteArray content = "q 595 0 0 842 0 0 cm /Im0 Do Q\n";
        if (!text.isEmpty())
            content +=
                "BT /F1 20 Tf " + QByteArray::number(textMode) + " Tr 72 700 Td (" + text + ") Tj ET\n";
        maker.addStream({}, content);
        maker.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        maker.add(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << /Font << "
            "/F1 4 0 R >> /XObject << /Im0 6 0 R >> >> >>");
        maker.addStream("/Type /XObject /Subtype /Image /ColorSpace /DeviceGray /BitsPerComponent 8 /Width " +
                            QByteArray::number(width) + " /Height " + QByteArray::number(height),
                        QByteArray(qsizetype(width) * height, '\xe0'));
        return maker.bytes();
    }

    /// An A4 page with the font F1, the light grey image Im0 of this many pixels, the form Fm0 (objects 7)
    /// and the thin graphics state Gs0 to draw with.
    static QByteArray page(const QByteArray &content, int width, int height, const QByteArray &form = {},
                           const QByteArray &imageEntries = {})
    {
        PdfMaker maker;
        maker.add("<< /Type /Catalog /Pages 2 0 R >>");
        maker.add("<< /Type /Pages /Count 1 /Kids [5 0 R] >>");
        maker.addStream({}, content);
        maker.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        maker.add(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << /Font << "
            "/F1 4 0 R >> /XObject << /Im0 6 0 R /Fm0 7 0 R >> /ExtGState << /Gs0 << /ca 0.3 >> >> >> >>");
        maker.addStream("/Type /XObject /Subtype /Image /ColorSpace /DeviceGray /BitsPerComponent 8 /Width " +
                            QByteArray::number(width) + " /Height " + QByteArray::number(height) + ' ' +
                            imageEntries,
                        QByteArray(qsizetype(width) * height, '\xe0'));
        maker.addStream("/Type /XObject /Subtype /Form /BBox [0 0 1000 1000]", form);
        return maker.bytes();
    }

private:
    QList<QByteArray> m_objects;
};

inline bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace tt
