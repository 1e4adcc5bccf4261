// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/model_session.h"
#include "ocr/image/text_map.h"
#include "tests/support/printers.h"
#include "tests/unit/image/drawn_page.h"

#include <gtest/gtest.h>

#include <cmath>

// The models that the program uses are rewritten when it is built (packaging/models/fuse_model.py). They must
// say what the exported ones say.
namespace tt
{

namespace
{

constexpr float kRounding = 1e-3F; ///< of a probability

QImage writtenImage(QSize size, const QString &text, int pixels)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(246, 244, 238));
    QPainter painter(&image);
    painter.setFont(drawn::songFont(pixels));
    painter.setPen(QColor(40, 40, 50));
    for (int y = pixels + 4; y < size.height(); y += 2 * pixels)
        painter.drawText(6, y, text);
    return image;
}

/// Runs both forms of a model on the same picture and returns the largest difference of their outputs.
float difference(const char *exported, const char *fused, const QImage &image, const TensorScaling &scaling)
{
    const QVector<float> input = planarTensor(image, image.size(), scaling);
    const std::array<int64_t, 4> shape = {1, 3, image.height(), image.width()};
    std::vector<Tensor> outputs;
    for (const QString &path : {QStringLiteral(TT_EXPORTED_MODELS "/") + QLatin1String(exported),
                                QStringLiteral(TT_MODEL_DIR "/") + QLatin1String(fused)}) {
        auto model = ModelSession::open(path);
        if (!model) {
            ADD_FAILURE() << model.error().message.toStdString();
            return 1;
        }
        auto output = (*model)->run(input, shape, {});
        if (!output) {
            ADD_FAILURE() << output.error().message.toStdString();
            return 1;
        }
        outputs.push_back(std::move(*output));
    }
    EXPECT_EQ(outputs[0].shape, outputs[1].shape);
    if (outputs[0].values.size() != outputs[1].values.size()) return 1;
    float largest = 0;
    float highest = 0;
    for (size_t i = 0; i < outputs[0].values.size(); ++i) {
        largest = std::max(largest, std::abs(outputs[0].values[i] - outputs[1].values[i]));
        highest = std::max(highest, outputs[0].values[i]);
    }
    EXPECT_GT(highest, 0.5F) << "the picture says nothing to this model";
    return largest;
}

} // namespace

TEST(FusedModels, TheDetectorSeesTheSame)
{
    const TensorScaling scaling{{0.485F, 0.456F, 0.406F}, {0.229F, 0.224F, 0.225F}};
    for (const QSize size : {QSize(320, 256), QSize(608, 448), QSize(96, 640)}) {
        const QImage page = writtenImage(size, QStringLiteral("采购金额：￥235,000.50 元"), 24);
        EXPECT_LT(difference("ch_PP-OCRv4_det_infer.onnx", "det.onnx", page, scaling), kRounding)
            << size.width();
    }
}

TEST(FusedModels, TheRecogniserReadsTheSame)
{
    const TensorScaling scaling{{0.5F, 0.5F, 0.5F}, {0.5F, 0.5F, 0.5F}};
    for (const int width : {40, 333, 960}) {
        const QImage line = writtenImage({width, 48}, QStringLiteral("中标金额：人民币贰拾叁万伍仟元整"), 34);
        EXPECT_LT(difference("ch_PP-OCRv4_rec_infer.onnx", "rec.onnx", line, scaling), kRounding) << width;
    }
}

TEST(FusedModels, TheDirectionClassifierDecidesTheSame)
{
    const TensorScaling scaling{{0.5F, 0.5F, 0.5F}, {0.5F, 0.5F, 0.5F}};
    const QImage line = writtenImage({192, 48}, QStringLiteral("项目编号：TT"), 30);
    EXPECT_LT(difference("ch_ppocr_mobile_v2.0_cls_infer.onnx", "cls.onnx", line, scaling), kRounding);
}

} // namespace tt
