# SPDX-FileCopyrightText: 2026 The TenderTrace developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the programs say they need (DT_NEEDED). A library that Debian links into Poppler or Tesseract is Debian's choice; what
# stands in our own programs is ours.

function(needed program out)
  execute_process(COMMAND ${READELF} -d ${BIN}/${program} OUTPUT_VARIABLE text RESULT_VARIABLE failed)
  if(failed)
    message(FATAL_ERROR "readelf could not read ${BIN}/${program}")
  endif()
  string(REGEX MATCHALL "Shared library: \\[[^]]+\\]" libraries "${text}")
  if(NOT libraries)
    message(FATAL_ERROR "${program} needs no library at all: the pattern no longer fits readelf's output")
  endif()
  set(${out} "${libraries}" PARENT_SCOPE)
endfunction()

function(forbid program)
  needed(${program} libraries)
  foreach(pattern IN LISTS ARGN)
    if(libraries MATCHES "${pattern}")
      message(SEND_ERROR "${program} links ${pattern}: ${libraries}")
    endif()
  endforeach()
endfunction()

set(network "Qt6Network" "libcurl" "libssl" "libcrypto" "gnutls")
set(parsers "poppler" "tesseract" "leptonica" "liblept" "onnxruntime" "opencv")
forbid(tendertrace ${network} ${parsers})
forbid(tendertrace-cli ${network} ${parsers} "Qt6Widgets" "Qt6Charts")
forbid(tendertrace-reader ${network} "Qt6Widgets" "Qt6Charts" "sqlite")
