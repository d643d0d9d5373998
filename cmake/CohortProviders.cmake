# Networks that come as a library of their own (core/providers/README.md). Values of C++ cross the border between the
# program and such a library, so both must be compiled from the same headers by the same kind of compiler with the same
# Qt. COHORT_PROVIDER_INTERFACE stands for all of these; it lies in the metadata of a library and is compared before the
# library is loaded. A changed comment changes it, too: that costs a build and never a crash.
file(GLOB COHORT_PROVIDER_HEADERS CONFIGURE_DEPENDS
    "${CMAKE_SOURCE_DIR}/core/base/*.h" "${CMAKE_SOURCE_DIR}/core/model/*.h" "${CMAKE_SOURCE_DIR}/core/policy/*.h"
    "${CMAKE_SOURCE_DIR}/core/net/transport.h" "${CMAKE_SOURCE_DIR}/core/providers/*.h")
set_property(DIRECTORY "${CMAKE_SOURCE_DIR}" APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${COHORT_PROVIDER_HEADERS})
string(REGEX MATCH "^[0-9]+" COHORT_COMPILER_MAJOR "${CMAKE_CXX_COMPILER_VERSION}")
set(COHORT_PROVIDER_INTERFACE
    "${CMAKE_CXX_COMPILER_ID} ${COHORT_COMPILER_MAJOR} ${CMAKE_SYSTEM_PROCESSOR} Qt ${Qt6Core_VERSION}")
foreach(header IN LISTS COHORT_PROVIDER_HEADERS)
    file(SHA256 "${header}" hash)
    string(APPEND COHORT_PROVIDER_INTERFACE " ${hash}")
endforeach()
string(SHA256 COHORT_PROVIDER_INTERFACE "${COHORT_PROVIDER_INTERFACE}")

# cohort_add_provider(NAME METADATA FILE SOURCES FILE...): a library for the plugin folder. METADATA is JSON with "api",
# "id", "name", "version", "licence" and "interface": "@COHORT_PROVIDER_INTERFACE@"; the sources find it, filled in, as
# "provider.json".
#
# The core's pure functions (core/text, core/net) are linked in and stay hidden, so that the program and the library never
# take one another's copy. It is the archive that is linked and not the target: that would bring the program's resources
# along, and a library of another day would register its SQL and its translations under the names of the program's.
function(cohort_add_provider name)
    cmake_parse_arguments(PARSE_ARGV 1 provider "" "METADATA" "SOURCES")
    get_filename_component(provider_METADATA "${provider_METADATA}" ABSOLUTE)
    # The folder is named after what is in it: moc reads the file again when its folder changes, and only then surely.
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${provider_METADATA}")
    file(READ "${provider_METADATA}" metadata)
    string(CONFIGURE "${metadata}" metadata @ONLY)
    string(MD5 hash "${metadata}")
    set(made "${CMAKE_CURRENT_BINARY_DIR}/${name}_metadata/${hash}")
    file(CONFIGURE OUTPUT "${made}/provider.json" CONTENT "${metadata}" @ONLY)
    add_library(${name} MODULE ${provider_SOURCES})
    add_dependencies(${name} cohort_core cohort_pictures)
    target_include_directories(${name} PRIVATE "${made}" "${CMAKE_SOURCE_DIR}")
    target_link_libraries(${name} PRIVATE $<TARGET_FILE:cohort_core> $<TARGET_FILE:cohort_pictures>
        cohort_flags Qt6::Core Qt6::Gui Qt6::Network ICU::uc ICU::i18n
        PkgConfig::GUMBO simdjson::simdjson OpenSSL::Crypto ZLIB::ZLIB)
    set_target_properties(${name} PROPERTIES PREFIX "" CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON)
    if(UNIX AND NOT APPLE)
        set(exports "${CMAKE_SOURCE_DIR}/cmake/provider_exports.map")
        target_link_options(${name} PRIVATE LINKER:--version-script=${exports} LINKER:--as-needed LINKER:--gc-sections)
        if(NOT COHORT_SANITIZE) # the sanitizers' own functions are in the program
            target_link_options(${name} PRIVATE LINKER:--no-undefined)
        endif()
        set_target_properties(${name} PROPERTIES LINK_DEPENDS "${exports};$<TARGET_FILE:cohort_core>")
    endif()
endfunction()
