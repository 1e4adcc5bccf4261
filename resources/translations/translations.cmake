# SPDX-FileCopyrightText: 2026 The TenderTrace developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tt_add_translations(TARGET): compiles resources/translations/*.ts into a target as :/translations/NAME.qm.
# The target "translations" brings the .ts files up to date with the sources; what is new in them is unfinished until
# somebody translates it, which tests/unit/structure checks. The command line speaks English only: scripts read it. So do
# the glosses of app/gloss: they are for those who do not read Chinese.
set(TT_TRANSLATED_FOLDERS
  ui app/analysis app/casefile app/evidence app/intake app/sealing app/search app/session)
file(GLOB TT_TRANSLATIONS CONFIGURE_DEPENDS "${CMAKE_CURRENT_LIST_DIR}/*.ts")

function(tt_add_translations target)
  qt_add_lrelease(${target} TS_FILES ${TT_TRANSLATIONS} QM_FILES_OUTPUT_VARIABLE compiled)
  qt_add_resources(${target} translations PREFIX "/translations" BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${compiled})
  add_custom_target(translations
    COMMAND Qt6::lupdate -silent -recursive ${TT_TRANSLATED_FOLDERS} -I . -no-obsolete -locations none -ts ${TT_TRANSLATIONS}
    WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}" VERBATIM
    COMMENT "Bringing resources/translations up to date with the sources")
endfunction()
