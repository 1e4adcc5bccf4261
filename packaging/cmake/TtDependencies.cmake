# SPDX-FileCopyrightText: 2026 The TenderTrace developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Debian 12 is the reference. Qt Charts needs Qt OpenGL's headers (libqt6opengl6-dev) although its package does not say so.

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Charts Svg Concurrent LinguistTools)
find_package(PkgConfig REQUIRED)
pkg_check_modules(PopplerQt6 REQUIRED IMPORTED_TARGET poppler-qt6>=22.12)
pkg_check_modules(PopplerCpp REQUIRED IMPORTED_TARGET poppler-cpp>=22.12)
pkg_check_modules(Qpdf REQUIRED IMPORTED_TARGET libqpdf>=11)
pkg_check_modules(Tesseract REQUIRED IMPORTED_TARGET tesseract>=5.0)
pkg_check_modules(Lept REQUIRED IMPORTED_TARGET lept)
pkg_check_modules(OpenCC REQUIRED IMPORTED_TARGET opencc)
pkg_check_modules(LibZip REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(Seccomp REQUIRED IMPORTED_TARGET libseccomp)
pkg_check_modules(Sodium REQUIRED IMPORTED_TARGET libsodium>=1.0.18)
pkg_check_modules(SQLite3 REQUIRED IMPORTED_TARGET sqlite3>=3.40)
find_package(SQLiteCpp REQUIRED)
find_package(OpenCV 4.6 REQUIRED COMPONENTS core imgproc)
find_package(CLI11 REQUIRED)
find_package(tl-expected REQUIRED)
if(TT_BUILD_TESTS)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
  find_package(GTest REQUIRED)
  find_package(benchmark REQUIRED)
endif()
