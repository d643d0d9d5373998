#pragma once

#include <QString>

#include <optional>

namespace cohort {

/// Counted up when the meaning of anything between the program and a network that comes as a file changes
/// (core/providers/provider_plugin.h). A file made for another number is not loaded.
inline constexpr int providerApi = 1;

/// Where a file with a network lies.
enum class PluginFolder {
    Program, ///< installed beside the program
    User,    ///< in the user's own folder; only with setting::UserPlugins
};

/// Why a file with a network is not used.
enum class PluginRefusal {
    UnsafeFolder,   ///< somebody else owns the folder or may write into it
    UnsafeFile,     ///< the same of the file
    OutsideFolder,  ///< a link to a file elsewhere
    NoPlugin,       ///< no library with a network in it
    BadMetadata,    ///< what it says of itself is missing or makes no sense
    OtherInterface, ///< made for another `providerApi`
    OtherBuild,     ///< built against other headers, another compiler or another Qt
    IdTaken,        ///< a network of this id or name is there already
    NotLoadable,    ///< the system cannot load it
    NoNetwork,      ///< it was loaded, and then threw, gave nothing, or something else than it had said
};

/// A file that may bring a network, as it describes itself, and what became of it.
struct NetworkPlugin {
    QString file{}; ///< absolute path; the folder for UnsafeFolder
    PluginFolder folder = PluginFolder::Program;
    int api = 0;
    QString id{};
    QString name{};
    QString version{};
    QString licence{};
    std::optional<PluginRefusal> refusal{}; ///< nothing: it can be used
    QString detail{};                       ///< for the log only
};

} // namespace cohort
