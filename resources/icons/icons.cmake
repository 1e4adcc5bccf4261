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
  # Style sheets cannot colour an SVG, so what they draw is made in each scheme's colour.
  foreach(entry IN ITEMS "chevron-down|chevron-light|#65625d" "chevron-down|chevron-dark|#a3a29e"
      "check|check-light|#ffffff" "check|check-dark|#10203a"
      "chevron-down|chevron-contrast-light|#000000" "chevron-down|chevron-contrast-dark|#ffffff"
      "check|check-contrast-light|#ffffff" "check|check-contrast-dark|#000000")
    string(REPLACE "|" ";" entry "${entry}")
    list(GET entry 0 from)
    list(GET entry 1 to)
    list(GET entry 2 colour)
    file(READ "${TT_ICON_SOURCE}/${from}.svg" svg)
    string(REPLACE "currentColor" "${colour}" svg "${svg}")
    file(CONFIGURE OUTPUT "${out}/${to}.svg" CONTENT "${svg}" @ONLY)
    list(APPEND files "${out}/${to}.svg")
  endforeach()
  qt_add_resources(${target} tt_icons PREFIX "/icons" BASE "${out}" FILES ${files})
endfunction()
