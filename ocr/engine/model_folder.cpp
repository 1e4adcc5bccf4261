// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/model_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <optional>

namespace tt
{

namespace
{

const QString kExported = QStringLiteral("inference.onnx");

/// det.onnx, or what stands for it: inference.onnx in the one folder whose name says "det". Where there is
/// neither, the usual name, which the error for a missing file then names.
Result<QString> modelIn(const QDir &dir, const QString &kind)
{
    QString usual = dir.filePath(kind + QStringLiteral(".onnx"));
    if (QFile::exists(usual)) return usual;
    QStringList found;
    const QStringList folders =
        dir.entryList({u'*' + kind + u'*'}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &folder : folders)
        if (QFile::exists(dir.filePath(folder + u'/' + kExported))) found.append(folder);
    if (found.size() > 1)
        return fail(ErrorCode::BadFormat,
                    QStringLiteral("The model folder %1 holds more than one model for \"%2\": %3. Leave one.")
                        .arg(dir.path(), kind, found.join(QStringLiteral(", "))));
    return found.isEmpty() ? usual : dir.filePath(found.first() + u'/' + kExported);
}

/// The character that a hexadecimal escape of `digits` digits stands for.
std::optional<QString> hexadecimal(const QString &text, qsizetype at, int digits)
{
    bool ok = false;
    const char32_t code = text.mid(at, digits).toUInt(&ok, 16);
    if (!ok || at + digits > text.size()) return std::nullopt;
    return QString::fromUcs4(&code, 1);
}

/// A scalar between double quotes, of YAML's escapes those that one character needs.
std::optional<QString> unescaped(const QString &quoted)
{
    QString out;
    for (qsizetype i = 0; i < quoted.size(); ++i) {
        if (quoted[i] != u'\\') {
            out += quoted[i];
            continue;
        }
        if (++i == quoted.size()) return std::nullopt;
        const char16_t kind = quoted[i].unicode();
        const int digits = kind == u'x' ? 2 : kind == u'u' ? 4 : kind == u'U' ? 8 : 0;
        if (digits > 0) {
            const auto character = hexadecimal(quoted, i + 1, digits);
            if (!character) return std::nullopt;
            out += *character;
            i += digits;
        } else if (kind == u'_') {
            out += QChar(QChar::Nbsp);
        } else if (kind == u't') {
            out += u'\t';
        } else {
            out += QChar(kind); // \" and \\ .
        }
    }
    return out;
}

/// What a list item of an inference.yml says: plain, or in single or double quotes.
std::optional<QString> scalar(const QString &item)
{
    // Not trimmed() of both ends at once: the ideographic space is a character of the dictionary.
    QString text = item;
    while (text.startsWith(u' '))
        text.remove(0, 1);
    while (text.endsWith(u' '))
        text.chop(1);
    if (text.size() < 2) return text.isEmpty() ? std::nullopt : std::optional(text);
    const QString inner = text.mid(1, text.size() - 2);
    if (text.startsWith(u'\'') && text.endsWith(u'\''))
        return QString(inner).replace(QStringLiteral("''"), QStringLiteral("'"));
    if (text.startsWith(u'"') && text.endsWith(u'"')) return unescaped(inner);
    return text;
}

tl::unexpected<Error> unreadableDictionary(const QString &path)
{
    return fail(ErrorCode::BadFormat,
                QStringLiteral("The OCR dictionary %1 cannot be read: it has no list \"character_dict\" of "
                               "characters.")
                    .arg(path));
}

Result<QStringList> listOfCharacters(const QStringList &lines, const QString &path)
{
    QStringList characters;
    bool inList = false;
    for (const QString &line : lines) {
        const QString item = line.trimmed();
        if (!inList) {
            inList = item == u"character_dict:";
            continue;
        }
        qsizetype dash = 0;
        while (dash < line.size() && line[dash] == u' ')
            ++dash;
        if (dash >= line.size()) continue;
        if (line[dash] != u'-') break; // the next key
        const auto character = scalar(line.mid(dash + 1));
        if (!character) return unreadableDictionary(path);
        characters.append(*character);
    }
    if (characters.isEmpty()) return unreadableDictionary(path);
    return characters;
}

} // namespace

Result<ModelFolder> findModels(const QString &dir)
{
    const QDir folder(dir);
    ModelFolder models;
    models.path = folder.path();
    const auto detector = modelIn(folder, QStringLiteral("det"));
    if (!detector) return passOn(detector);
    const auto recogniser = modelIn(folder, QStringLiteral("rec"));
    if (!recogniser) return passOn(recogniser);
    models.detector = *detector;
    models.recogniser = *recogniser;
    const QString classifier = folder.filePath(QStringLiteral("cls.onnx"));
    if (QFile::exists(classifier)) models.classifier = classifier;
    models.dictionary = folder.filePath(QStringLiteral("keys.txt"));
    const QString described = QFileInfo(*recogniser).dir().filePath(QStringLiteral("inference.yml"));
    if (!QFile::exists(models.dictionary) && QFile::exists(described)) models.dictionary = described;
    return models;
}

Result<QStringList> readDictionary(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(
            ErrorCode::ModelsMissing,
            QStringLiteral("The OCR dictionary %1 is missing. Install the models or choose Tesseract.")
                .arg(path));
    }
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (QString &line : lines)
        line.remove(u'\r');
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    if (lines.isEmpty())
        return fail(ErrorCode::BadFormat, QStringLiteral("The OCR dictionary %1 is empty.").arg(path));
    return path.endsWith(QStringLiteral(".yml")) ? listOfCharacters(lines, path) : lines;
}

Result<QStringList> alphabetFor(int classes, QStringList dictionary, const ModelFolder &folder)
{
    const auto listed = static_cast<int>(dictionary.size());
    if (classes == listed + 2)
        dictionary.append(QStringLiteral(" "));
    else if (classes != listed + 1)
        return fail(
            ErrorCode::BadFormat,
            QStringLiteral("The dictionary %1 of the model folder %2 lists %3 characters, but its "
                           "recogniser tells %4 apart (with the blank and the space %5 classes). They "
                           "belong to different models; take both from the same one.")
                .arg(QFileInfo(folder.dictionary).fileName(), folder.path)
                .arg(listed)
                .arg(classes - 2)
                .arg(classes));
    return dictionary;
}

} // namespace tt
