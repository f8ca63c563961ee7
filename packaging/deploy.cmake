# Windows and macOS, by Qt's own deploy script. Untested: nobody has run it yet.
if(APPLE)
    set_target_properties(latchkey PROPERTIES
        MACOSX_BUNDLE ON
        MACOSX_BUNDLE_BUNDLE_NAME Latchkey
        MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
        MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}"
        MACOSX_BUNDLE_GUI_IDENTIFIER "${LATCHKEY_APP_ID}"
        MACOSX_BUNDLE_ICON_FILE latchkey.icns)
    set(icon "${PROJECT_SOURCE_DIR}/resources/icons/latchkey.icns")
    set_source_files_properties("${icon}" PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    target_sources(latchkey PRIVATE "${icon}")
    set(beside latchkey.app/Contents/MacOS)
else()
    target_sources(latchkey PRIVATE "${CMAKE_CURRENT_LIST_DIR}/windows/latchkey.rc")
    set(beside "${CMAKE_INSTALL_BINDIR}")
endif()

install(TARGETS latchkey BUNDLE DESTINATION . RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(TARGETS latchkey-demo-service RUNTIME DESTINATION "${beside}") # where the program looks for it
install(FILES LICENSE DESTINATION .)

qt_generate_deploy_app_script(TARGET latchkey FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT "${deploy_script}")
