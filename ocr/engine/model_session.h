// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to ocr/engine: the only place where ONNX Runtime's types meet ours.

#include "ocr/base/result.h"
#include "ocr/base/stop_token.h"

#include <onnxruntime_cxx_api.h>

#include <QVector>

#include <array>
#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace tt
{

/// A dense tensor of floats.
struct Tensor {
    std::vector<int64_t> shape;
    std::vector<float> values;
};

/// One neural network with one input and one output, run on one core. Memory that a run takes is given back
/// after it.
class ModelSession final
{
public:
    /// Errors: ModelsMissing (no such file), BadFormat (the file is no model of the expected form).
    static Result<std::unique_ptr<ModelSession>> open(const QString &path);

    /// Errors: Cancelled, OutOfMemory, Internal.
    Result<Tensor> run(const QVector<float> &input, const std::array<int64_t, 4> &shape,
                       const StopToken &stop);

    /// Time spent in run() of the runtime since the session was opened.
    [[nodiscard]] std::chrono::nanoseconds modelTime() const { return m_modelTime; }

private:
    ModelSession() = default;

    Ort::Env m_env{nullptr};
    Ort::Session m_session{nullptr};
    std::string m_inputName;
    std::string m_outputName;
    std::chrono::nanoseconds m_modelTime{};
};

} // namespace tt
