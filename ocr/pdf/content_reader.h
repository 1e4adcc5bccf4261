// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/pdf/image_cover.h"
#include "ocr/pdf/page_survey.h"
#include "ocr/pdf/qpdf.h"

#include <QTransform>

#include <string>
#include <vector>

namespace tt
{

/// Follows the drawing instructions of one page (ISO 32000-1, 8.4 and 9.3) as far as images and the
/// visibility of text go. Clipping paths, patterns and annotations are not followed. Hostile pages end at the
/// limits in the source file; what was seen until then is the answer.
class ContentReader final
{
public:
    /// Throws what qpdf throws about damaged objects.
    static PageSurvey survey(QPDFPageObjectHelper &page);

private:
    struct State {
        QTransform matrix; ///< to the page's points
        int textMode = 0;
        bool thin = false;    ///< drawn with less than full opacity
        bool blended = false; ///< mixed with what is below
        bool masked = false;

        [[nodiscard]] bool isOpaque() const { return !thin && !blended && !masked; }
    };

    /// What stands before an operator.
    struct Operands {
        std::vector<double> numbers;
        std::string name;
        qint64 stringBytes = 0;
        // Of an inline image
        std::string key;
        double width = 0;
        double height = 0;
        double bits = 0; ///< per component; 0: not said
        bool isMask = false;
    };

    explicit ContentReader(QRectF pageBox)
        : m_cover(pageBox)
    {
    }

    void appendStream(QPDFObjectHandle stream, std::string &to);
    void run(const std::string &content, QPDFObjectHandle resources, int depth);
    bool takeOperand(const QPDFTokenizer::Token &token, Operands &operands) const;
    void operate(const std::string &op, const Operands &operands, QPDFObjectHandle &resources, int depth);
    void applyGraphicsState(QPDFObjectHandle dict);
    void drawObject(QPDFObjectHandle object, QPDFObjectHandle &resources, int depth);
    void drawForm(QPDFObjectHandle form, QPDFObjectHandle &resources, int depth);
    void drawImage(double width, double height, bool seeThrough, bool oneBit);
    void showText(qint64 bytes);

    ImageCover m_cover;
    State m_state;
    std::vector<State> m_stack;
    qint64 m_bytesLeft = 0;
    int m_streamsLeft = 0;
    qint64 m_visibleText = 0; ///< bytes of strings, a measure of length only
    qint64 m_hiddenText = 0;
};

} // namespace tt
