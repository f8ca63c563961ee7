# What is installed, where.
include(GNUInstallDirs)

if(WIN32 OR APPLE)
    include("${CMAKE_CURRENT_LIST_DIR}/deploy.cmake")
    return()
endif()

# SOURCE_DATE_EPOCH, where set, goes before today.
string(TIMESTAMP LATCHKEY_DATE "%Y-%m-%d" UTC)
set(linux "${CMAKE_CURRENT_LIST_DIR}/linux")
set(filled "${PROJECT_BINARY_DIR}/packaging")
foreach(name IN ITEMS latchkey.1 latchkey-demo-service.1)
    configure_file("${linux}/${name}.in" "${filled}/${name}" @ONLY)
    install(FILES "${filled}/${name}" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
endforeach()
configure_file("${linux}/latchkey.desktop.in" "${filled}/${LATCHKEY_APP_ID}.desktop" @ONLY)
configure_file("${linux}/latchkey.metainfo.xml.in" "${filled}/${LATCHKEY_APP_ID}.metainfo.xml" @ONLY)

install(TARGETS latchkey latchkey-demo-service)
install(FILES "${filled}/${LATCHKEY_APP_ID}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${filled}/${LATCHKEY_APP_ID}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")

set(icons "${PROJECT_SOURCE_DIR}/resources/icons")
set(themes "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
foreach(size IN ITEMS 16 22 24 32 48 64 128 256 512)
    install(FILES "${icons}/latchkey-${size}.png"
        DESTINATION "${themes}/${size}x${size}/apps" RENAME "${LATCHKEY_APP_ID}.png")
endforeach()
install(FILES "${icons}/latchkey.svg" DESTINATION "${themes}/scalable/apps" RENAME "${LATCHKEY_APP_ID}.svg")

install(FILES "${linux}/completions/latchkey.bash"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME latchkey)
install(FILES "${linux}/completions/_latchkey" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/site-functions")
install(FILES "${linux}/completions/latchkey.fish" DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")

install(FILES LICENSE CHANGELOG.md README.md SECURITY.md DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/latchkey")
install(FILES "${icons}/actions/LICENSE" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/latchkey" RENAME LICENSE.octicons)
