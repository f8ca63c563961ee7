# Windows and macOS, by Qt's own deploy tools. Untested: nobody has run it yet.
if(APPLE)
    set_target_properties(latchkey PROPERTIES
        MACOSX_BUNDLE ON
        MACOSX_BUNDLE_BUNDLE_NAME Latchkey
        MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
        MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}"
        MACOSX_BUNDLE_GUI_IDENTIFIER "${LATCHKEY_APP_ID}"
        MACOSX_BUNDLE_ICON_FILE latchkey.icns)
    set(icon "${PROJECT_SOURCE_DIR}/resources/icons/latchkey.icns")
    target_sources(latchkey PRIVATE "${icon}")
    set_source_files_properties("${icon}" TARGET_DIRECTORY latchkey PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    set(program "$<TARGET_FILE_NAME:latchkey>.app")
    set(beside "${program}/Contents/MacOS")
else()
    target_sources(latchkey PRIVATE "${CMAKE_CURRENT_LIST_DIR}/windows/latchkey.rc")
    set(beside "${CMAKE_INSTALL_BINDIR}")
    set(program "${beside}/$<TARGET_FILE_NAME:latchkey>")
endif()

# The program looks for the demo service beside itself.
install(TARGETS latchkey BUNDLE DESTINATION . RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(TARGETS latchkey-demo-service RUNTIME DESTINATION "${beside}")
install(FILES LICENSE DESTINATION .)

# What qt_generate_deploy_app_script writes, with the second program, for which it has no argument.
file(GENERATE OUTPUT "${PROJECT_BINARY_DIR}/packaging/deploy-$<CONFIG>.cmake" CONTENT
"include(\"${QT_DEPLOY_SUPPORT}\")
qt6_deploy_runtime_dependencies(
    EXECUTABLE \"${program}\"
    ADDITIONAL_EXECUTABLES \"${beside}/$<TARGET_FILE_NAME:latchkey-demo-service>\"
    GENERATE_QT_CONF)
")
install(SCRIPT "${PROJECT_BINARY_DIR}/packaging/deploy-$<CONFIG>.cmake")
