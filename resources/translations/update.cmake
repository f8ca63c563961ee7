# Brings the texts of the sources into the .ts files: cmake -DLUPDATE=lupdate -P update.cmake. With -DLRELEASE=lrelease
# -DCHECK=folder it does so to a copy there, and fails if a text is not translated.
cmake_minimum_required(VERSION 3.25)

get_filename_component(project "${CMAKE_CURRENT_LIST_DIR}" DIRECTORY)
get_filename_component(project "${project}" DIRECTORY)
set(folder "${CMAKE_CURRENT_LIST_DIR}")
if(CHECK)
    file(REMOVE_RECURSE "${CHECK}")
    file(COPY "${folder}/" DESTINATION "${CHECK}" FILES_MATCHING PATTERN "*.ts")
    set(folder "${CHECK}")
endif()

set(failures "")
file(GLOB ts_files "${folder}/latchkey_*.ts")
foreach(ts_file IN LISTS ts_files)
    set(options -silent -locations none -no-obsolete -source-language en)
    if(ts_file MATCHES "latchkey_en\\.ts$")
        list(APPEND options -pluralonly) # the sources are in English
    endif()
    execute_process(COMMAND "${LUPDATE}" ${options} ui app -ts "${ts_file}"
        WORKING_DIRECTORY "${project}" COMMAND_ERROR_IS_FATAL ANY)
    if(CHECK)
        execute_process(COMMAND "${LRELEASE}" "${ts_file}" -qm "${ts_file}.qm"
            OUTPUT_VARIABLE said ERROR_VARIABLE said COMMAND_ERROR_IS_FATAL ANY)
        if(NOT said MATCHES "\\(([1-9][0-9]*) finished and 0 unfinished\\)" OR said MATCHES "Ignored|WARNING")
            get_filename_component(name "${ts_file}" NAME)
            file(READ "${ts_file}" texts)
            string(REGEX MATCHALL "<source>[^<]*</source>[^/]*<translation type=.unfinished" open "${texts}")
            list(TRANSFORM open REPLACE "</source>.*" "")
            list(TRANSFORM open REPLACE "<source>" "\n    ")
            string(APPEND failures "${name}: ${said}${open}\n")
        endif()
    endif()
endforeach()
if(failures)
    message(FATAL_ERROR
        "Texts are not translated. Build the target update_translations, and fill in what is unfinished:\n${failures}")
endif()
