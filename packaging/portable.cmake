# Puts beside the programs in ROOT what they need of Qt and of other libraries, except what every desktop has and
# what must fit its graphics drivers. Run as a script: cmake -DROOT=... -P portable.cmake
cmake_minimum_required(VERSION 3.25)

function(run)
    execute_process(COMMAND ${ARGV} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

execute_process(COMMAND qtpaths6 --query QT_INSTALL_PLUGINS
    OUTPUT_VARIABLE plugin_folder OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
set(plugins
    platforminputcontexts/libcomposeplatforminputcontextplugin.so
    platforminputcontexts/libibusplatforminputcontextplugin.so
    platforms/libqoffscreen.so
    platforms/libqwayland-egl.so
    platforms/libqwayland-generic.so
    platforms/libqxcb.so
    tls/libqopensslbackend.so
    wayland-decoration-client/libbradient.so
    wayland-graphics-integration-client/libqt-plugin-wayland-egl.so
    wayland-shell-integration/libxdg-shell.so
    xcbglintegrations/libqxcb-egl-integration.so
    xcbglintegrations/libqxcb-glx-integration.so)
foreach(plugin IN LISTS plugins)
    get_filename_component(folder "${plugin}" DIRECTORY)
    file(COPY "${plugin_folder}/${plugin}" DESTINATION "${ROOT}/plugins/${folder}")
endforeach()

# Qt's own words, such as those on its buttons, in the program's languages.
execute_process(COMMAND qtpaths6 --query QT_INSTALL_TRANSLATIONS
    OUTPUT_VARIABLE words_folder OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
file(GLOB words RELATIVE "${CMAKE_CURRENT_LIST_DIR}/../resources/translations"
    "${CMAKE_CURRENT_LIST_DIR}/../resources/translations/latchkey_*.ts")
list(FILTER words EXCLUDE REGEX "latchkey_en") # these it has in itself
list(TRANSFORM words REPLACE "latchkey_(.+)\\.ts" "${words_folder}/qtbase_\\1.qm")
file(COPY ${words} DESTINATION "${ROOT}/translations")

# What is opened by name at run time: by Qt for TLS, by QtKeychain for the Secret Service.
set(opened libssl.so.3 libcrypto.so.3 libsecret-1.so.0)
set(seeds "")
foreach(name IN LISTS opened)
    find_file(found_${name} "${name}" PATHS /usr/lib /usr/lib64
        PATH_SUFFIXES "${CMAKE_LIBRARY_ARCHITECTURE}" x86_64-linux-gnu aarch64-linux-gnu NO_DEFAULT_PATH REQUIRED)
    list(APPEND seeds "${found_${name}}")
endforeach()

list(TRANSFORM plugins PREPEND "${plugin_folder}/")
file(GET_RUNTIME_DEPENDENCIES
    EXECUTABLES "${ROOT}/bin/latchkey" "${ROOT}/bin/latchkey-demo-service"
    MODULES ${plugins} ${seeds}
    RESOLVED_DEPENDENCIES_VAR libraries
    PRE_EXCLUDE_REGEXES
        # the C and C++ run time, which a newer system's drivers need in their own version
        [=[^ld-linux]=] [=[^lib(c|m|dl|rt|pthread|resolv|util|anl|gcc_s|stdc\+\+)\.so]=]
        # graphics, but for libOpenGL, which few desktops have and which finds the others
        [=[^lib(GL|EGL|GLX|GLdispatch|gbm|drm|vulkan|wayland-client)[-.]]=]
        # the X basics, and fonts with their settings
        [=[^lib(X11|X11-xcb|xcb|Xau|Xdmcp|ICE|SM|fontconfig|freetype|expat|uuid|z)\.so]=])
list(APPEND libraries ${seeds})

set(sources "")
foreach(library IN LISTS libraries)
    get_filename_component(name "${library}" NAME)
    file(REAL_PATH "${library}" real)
    configure_file("${real}" "${ROOT}/lib/${name}" COPYONLY)
    list(APPEND sources "${real}")
endforeach()

foreach(program IN ITEMS latchkey latchkey-demo-service)
    run(patchelf --set-rpath "\$ORIGIN/../lib" "${ROOT}/bin/${program}")
endforeach()
file(GLOB copied "${ROOT}/lib/*")
foreach(library IN LISTS copied)
    run(patchelf --set-rpath "\$ORIGIN" "${library}")
endforeach()
file(GLOB copied "${ROOT}/plugins/*/*.so")
foreach(plugin IN LISTS copied)
    run(patchelf --set-rpath "\$ORIGIN/../../lib" "${plugin}")
    file(REAL_PATH "${plugin}" real)
endforeach()
list(APPEND sources ${plugins} ${words})
file(WRITE "${ROOT}/bin/qt.conf" "[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n")

# The licences: each Debian package's own word, and the texts that it refers to.
set(notice "")
foreach(file IN LISTS sources)
    # dpkg may know a file by the name it has with /usr merged, or without
    string(REGEX REPLACE "^/usr/" "/" short "${file}")
    execute_process(COMMAND dpkg-query --search "${file}" "/usr${file}" "${short}"
        OUTPUT_VARIABLE owner ERROR_QUIET)
    string(REGEX MATCH "^[^:]+" package "${owner}")
    if(package STREQUAL "")
        message(FATAL_ERROR "no package owns ${file}: its licence is unknown")
    endif()
    list(APPEND packages "${package}")
endforeach()
list(REMOVE_DUPLICATES packages)
list(SORT packages)
foreach(package IN LISTS packages)
    execute_process(COMMAND dpkg-query --show "--showformat=\${source:Package} \${source:Version}" "${package}"
        OUTPUT_VARIABLE source COMMAND_ERROR_IS_FATAL ANY)
    string(APPEND notice "  ${package}, from ${source}\n")
    configure_file("/usr/share/doc/${package}/copyright" "${ROOT}/share/licenses/${package}.txt" COPYONLY)
endforeach()
file(GLOB texts RELATIVE /usr/share/common-licenses /usr/share/common-licenses/*)
foreach(text IN LISTS texts)
    file(REAL_PATH "/usr/share/common-licenses/${text}" real)
    configure_file("${real}" "${ROOT}/share/licenses/common-licenses/${text}" COPYONLY)
endforeach()
configure_file("${CMAKE_CURRENT_LIST_DIR}/linux/licenses.txt.in" "${ROOT}/share/licenses/README.txt" @ONLY)
