# SPDX-FileCopyrightText: 2026 The TenderTrace developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One INTERFACE target carries the language level, the warnings and the sanitizers; everything of ours links it PRIVATE.

option(TT_BUILD_TESTS "Build the tests, the corpus generator and the benchmarks" ON)
option(TT_WERROR "Treat warnings as errors" ON)
set(TT_SANITIZE "" CACHE STRING "Sanitizers to build with, separated by ';' (address, undefined, thread, fuzzer-no-link)")

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

find_program(TT_CCACHE ccache)
if(TT_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${TT_CCACHE}")
endif()

add_library(tt_options INTERFACE)
target_compile_features(tt_options INTERFACE cxx_std_20)
target_include_directories(tt_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(tt_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual -Wimplicit-fallthrough $<$<BOOL:${TT_WERROR}>:-Werror>)
target_compile_definitions(tt_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_STRICT_ITERATORS
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS
  TT_VERSION="${PROJECT_VERSION}")
if(TT_SANITIZE)
  list(JOIN TT_SANITIZE "," TT_SANITIZE_JOINED)
  # A few Qt 6.4 headers trip vptr checks across library boundaries; the rest of UBSan stays fatal.
  target_compile_options(tt_options INTERFACE -fsanitize=${TT_SANITIZE_JOINED} -fno-omit-frame-pointer
    -fno-sanitize-recover=all $<$<IN_LIST:undefined,${TT_SANITIZE}>:-fno-sanitize=vptr>)
  target_link_options(tt_options INTERFACE -fsanitize=${TT_SANITIZE_JOINED})
endif()
# Nothing is linked that is not used: the window and the command line must not drag Poppler or OCR in.
target_link_options(tt_options INTERFACE -Wl,--as-needed)

# tt_library(NAME SOURCES ... LINKS ... [PRIVATE_LINKS ...]): a static library of ours. AUTOMOC is on.
function(tt_library name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(${name} STATIC ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(${name} PUBLIC ${arg_LINKS} PRIVATE tt_options ${arg_PRIVATE_LINKS})
endfunction()

# tt_program(NAME SOURCES ... LINKS ...): an executable of ours, installed by default unless NO_INSTALL is given.
function(tt_program name)
  cmake_parse_arguments(arg "NO_INSTALL" "" "SOURCES;LINKS" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(${name} PRIVATE tt_options ${arg_LINKS})
  if(NOT arg_NO_INSTALL)
    install(TARGETS ${name} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  endif()
endfunction()
