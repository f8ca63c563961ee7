# The packages that CPack makes of what is installed. Their version is the project's.
set(CPACK_PACKAGE_VENDOR "The Latchkey developers")
set(CPACK_PACKAGE_CONTACT "The Latchkey developers <latchkey@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
"Latchkey edits the secrets of a Together AI project. Pick a secret, change its
name, its description or its value, see what would be sent, save, and see what
the server stored. What is pasted is what the API receives, byte for byte, and
nobody's change is overwritten unseen. Keys are kept in the system's keychain.
A built-in demo service lets you try it without a key.")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)

if(WIN32 OR APPLE) # untested, as packaging/deploy.cmake
    set(CPACK_PACKAGE_NAME Latchkey)
    set(CPACK_PACKAGE_INSTALL_DIRECTORY Latchkey)
    set(CPACK_PACKAGE_EXECUTABLES latchkey Latchkey)
    if(WIN32)
        set(CPACK_GENERATOR NSIS)
        set(CPACK_NSIS_MUI_ICON "${PROJECT_SOURCE_DIR}/resources/icons/latchkey.ico")
        set(CPACK_NSIS_INSTALLED_ICON_NAME "${CMAKE_INSTALL_BINDIR}/latchkey.exe")
        set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    else()
        set(CPACK_GENERATOR DragNDrop)
    endif()
    include(CPack)
    return()
endif()

set(CPACK_GENERATOR DEB RPM External) # the last is the portable folder
set(CPACK_EXTERNAL_ENABLE_STAGING ON)
set(CPACK_PACKAGE_NAME latchkey)
string(TOLOWER "${CMAKE_SYSTEM_NAME}" system)
set(CPACK_PACKAGE_FILE_NAME "latchkey-${PROJECT_VERSION}-${system}-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/stage.cmake")

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 0latchkey1) # as Debian wants it of a package that is not in Debian
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "ca-certificates, libsecret-1-0, qt6-translations-l10n, qt6-wayland")

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_COMPRESSION_TYPE xz)
set(CPACK_RPM_PACKAGE_LICENSE MIT)
set(CPACK_RPM_PACKAGE_GROUP Applications/System)
# The same sources make the same bytes.
set(CPACK_RPM_SPEC_MORE_DEFINE
"%define _buildhost localhost
%define _build_id_links none
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define source_date_epoch_from_changelog 0")

include(CPack)
