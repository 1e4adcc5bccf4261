// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/model_session.h"

#include <QFile>

#include <new>
#include <stop_token>

namespace tt
{

namespace
{

Ort::SessionOptions oneCoreOptions()
{
    Ort::SessionOptions options;
    options.SetIntraOpNumThreads(1);
    options.SetInterOpNumThreads(1);
    options.SetExecutionMode(ExecutionMode::ORT_SEQUENTIAL);
    options.SetGraphOptimizationLevel(GraphOptimizationLevel::ORT_ENABLE_ALL);
    // Every page and every line has another size: an arena or a memory pattern per size would only ever grow.
    options.DisableCpuMemArena();
    options.DisableMemPattern();
    options.SetLogSeverityLevel(ORT_LOGGING_LEVEL_FATAL);
    return options;
}

/// The packaged ONNX Runtime uploads telemetry from Linux too (since 1.29) and says so of itself while its
/// environment is made, before DisableTelemetryEvents() can be called. The variable is its full opt-out: no
/// uploader, no cache in the home folder, no socket. Both spellings exist among its versions.
void forbidTelemetry()
{
    qputenv("ORT_DISABLE_TELEMETRY", "1");
    qputenv("ORT_TELEMETRY_DISABLED", "1");
}

} // namespace

Result<std::unique_ptr<ModelSession>> ModelSession::open(const QString &path)
{
    if (!QFile::exists(path)) {
        return fail(
            ErrorCode::ModelsMissing,
            QStringLiteral("The OCR model %1 is missing. Install the models or choose Tesseract.").arg(path));
    }
    try {
        std::unique_ptr<ModelSession> model(new ModelSession);
        forbidTelemetry();
        model->m_env = Ort::Env(ORT_LOGGING_LEVEL_FATAL, "tendertrace");
        model->m_env.DisableTelemetryEvents();
        model->m_session = Ort::Session(model->m_env, QFile::encodeName(path).constData(), oneCoreOptions());
        if (model->m_session.GetInputCount() != 1 || model->m_session.GetOutputCount() < 1)
            return fail(ErrorCode::BadFormat,
                        QStringLiteral("The OCR model %1 is not of the expected form.").arg(path));
        Ort::AllocatorWithDefaultOptions allocator;
        model->m_inputName = model->m_session.GetInputNameAllocated(0, allocator).get();
        model->m_outputName = model->m_session.GetOutputNameAllocated(0, allocator).get();
        return model;
    } catch (const std::exception &error) {
        return fail(ErrorCode::BadFormat, QStringLiteral("The OCR model %1 cannot be loaded.").arg(path),
                    QString::fromUtf8(error.what()));
    }
}

Result<Tensor> ModelSession::run(const QVector<float> &input, const std::array<int64_t, 4> &shape,
                                 const StopToken &stop)
{
    const auto cancelled = [] {
        return fail(ErrorCode::Cancelled, QStringLiteral("Reading was cancelled."));
    };
    if (stop.stop_requested()) return cancelled();
    try {
        const auto memory = Ort::MemoryInfo::CreateCpu(OrtDeviceAllocator, OrtMemTypeDefault);
        // The runtime takes a non-const pointer but only reads from it.
        const Ort::Value tensor =
            Ort::Value::CreateTensor<float>(memory, const_cast<float *>(input.constData()),
                                            static_cast<size_t>(input.size()), shape.data(), shape.size());
        Ort::RunOptions options;
        const std::stop_callback terminate(stop, [&options] { options.SetTerminate(); });
        const std::array inputs = {m_inputName.c_str()};
        const std::array outputs = {m_outputName.c_str()};
        const auto began = std::chrono::steady_clock::now();
        const auto results = m_session.Run(options, inputs.data(), &tensor, 1, outputs.data(), 1);
        m_modelTime += std::chrono::steady_clock::now() - began;
        const auto info = results.at(0).GetTensorTypeAndShapeInfo();
        const auto *values = results.at(0).GetTensorData<float>();
        return Tensor{info.GetShape(), std::vector<float>(values, values + info.GetElementCount())};
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::OutOfMemory, QStringLiteral("There is not enough memory to read this page."));
    } catch (const std::exception &error) {
        if (stop.stop_requested()) return cancelled();
        return fail(ErrorCode::Internal, QStringLiteral("The OCR model failed on this page."),
                    QString::fromUtf8(error.what()));
    }
}

} // namespace tt
