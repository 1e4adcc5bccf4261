// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// qpdf's headers. clang 14 (clang-tidy, the fuzz preset) cannot compile qpdf's JSON class with libstdc++ 12
// in C++20: a std::vector of the class inside it. Nothing here uses it, so that compiler is not shown it.
#if defined(__clang_major__) && __clang_major__ < 15
class JSON;
#define JSON_HH
#endif

#include <qpdf/BufferInputSource.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFTokenizer.hh>
