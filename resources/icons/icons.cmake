# SPDX-FileCopyrightText: 2026 The TenderTrace developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tt_add_icons(TARGET): compiles the icons named in resources/icons/lucide.txt into a target as :/icons/NAME.svg. They are taken
# from the pinned npm package at configure time; a name the package does not have stops the configuration.
set(TT_ICON_LIST "${CMAKE_CURRENT_LIST_DIR}/lucide.txt")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${TT_ICON_LIST}")

function(tt_add_icons target)
  file(STRINGS "${TT_ICON_LIST}" names REGEX "^[a-z0-9-]+$")
  set(out "${CMAKE_BINARY_DIR}/icons")
  file(MAKE_DIRECTORY "${out}")
  set(files "")
  foreach(name IN LISTS names)
    if(NOT EXISTS "${TT_ICON_SOURCE}/${name}.svg")
      message(FATAL_ERROR "resources/icons/lucide.txt names '${name}', which ${TT_ICON_SOURCE} does not have")
    endif()
    file(COPY_FILE "${TT_ICON_SOURCE}/${name}.svg" "${out}/${name}.svg" ONLY_IF_DIFFERENT)
    list(APPEND files "${out}/${name}.svg")
  endforeach()
  # Style sheets cannot colour an SVG, so the arrow of combo boxes is made in both schemes' muted grey.
  file(READ "${TT_ICON_SOURCE}/chevron-down.svg" chevron)
  foreach(pair IN ITEMS "light=#65625d" "dark=#a3a29e")
    string(REPLACE "=" ";" pair "${pair}")
    list(GET pair 0 scheme)
    list(GET pair 1 colour)
    string(REPLACE "currentColor" "${colour}" coloured "${chevron}")
    file(CONFIGURE OUTPUT "${out}/chevron-${scheme}.svg" CONTENT "${coloured}" @ONLY)
    list(APPEND files "${out}/chevron-${scheme}.svg")
  endforeach()
  qt_add_resources(${target} tt_icons PREFIX "/icons" BASE "${out}" FILES ${files})
endfunction()
