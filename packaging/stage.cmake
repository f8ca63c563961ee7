# Run by CPack between installing into a scratch folder and packing it: what only one kind of package wants, and
# one time and one order for everything, so that the same sources make the same bytes.
set(root "${CPACK_TEMPORARY_INSTALL_DIRECTORY}")
set(share "${root}/usr/share")

# The time of the last commit, where dev.sh found one; else now.
string(TIMESTAMP epoch "%s" UTC)

function(run)
    execute_process(COMMAND ${ARGV} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

if(CPACK_GENERATOR STREQUAL "External")
    run("${CMAKE_COMMAND}" "-DROOT=${root}" -P "${CMAKE_CURRENT_LIST_DIR}/portable.cmake")
else()
    file(GLOB pages "${share}/man/man1/*.1")
    run(gzip -9n ${pages})
endif()

if(CPACK_GENERATOR STREQUAL "DEB")
    set(doc "${share}/doc/latchkey")
    file(RENAME "${doc}/LICENSE" "${doc}/copyright")
    file(READ "${doc}/LICENSE.octicons" octicons) # Debian wants all of them in one file
    file(APPEND "${doc}/copyright" "\n\nThe icons in the window, which are Octicons:\n\n${octicons}")
    file(REMOVE "${doc}/LICENSE.octicons")
    file(RENAME "${doc}/CHANGELOG.md" "${doc}/changelog")
    set(version "${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}")
    string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
    file(WRITE "${doc}/changelog.Debian"
        "latchkey (${version}) unstable; urgency=medium\n\n"
        "  * Version ${CPACK_PACKAGE_VERSION}; changelog.gz says what is new.\n\n"
        " -- ${CPACK_PACKAGE_CONTACT}  ${date}\n")
    run(gzip -9n "${doc}/changelog" "${doc}/changelog.Debian")
    file(RENAME "${share}/zsh/site-functions" "${share}/zsh/vendor-completions")
endif()

# The modes that packages have, whatever the umask was.
run(chmod -R u=rwX,go=rX "${root}")
run(find "${root}" -depth -exec touch --no-dereference "--date=@${epoch}" {} +)

# The folder, by GNU tar: CPack's own archive keeps the order that the file system happens to have.
if(CPACK_GENERATOR STREQUAL "External")
    get_filename_component(name "${root}" NAME)
    get_filename_component(parent "${root}" DIRECTORY)
    # Blocks of a fixed size, because without one the bytes depend on the number of processors.
    run(tar --create --sort=name --owner=0 --group=0 --numeric-owner --format=gnu
        "--use-compress-program=xz -6 --threads=2 --block-size=32MiB"
        "--file=${CPACK_PACKAGE_DIRECTORY}/${name}.tar.xz" -C "${parent}" "${name}")
endif()
