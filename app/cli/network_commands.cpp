#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/words.h"
#include "core/library/network_folders.h"
#include "core/model/setting_names.h"
#include "core/wording/network_words.h"

#include <QFileInfo>

#include <algorithm>

namespace cohort::cli {
namespace {

using namespace Qt::StringLiterals;

QString folderName(PluginFolder folder)
{
    return folder == PluginFolder::Program ? u"program"_s : u"user"_s;
}

QString refusalName(PluginRefusal refusal)
{
    switch (refusal) {
    case PluginRefusal::UnsafeFolder:
        return u"unsafeFolder"_s;
    case PluginRefusal::UnsafeFile:
        return u"unsafeFile"_s;
    case PluginRefusal::OutsideFolder:
        return u"outsideFolder"_s;
    case PluginRefusal::NoPlugin:
        return u"noPlugin"_s;
    case PluginRefusal::BadMetadata:
        return u"badMetadata"_s;
    case PluginRefusal::OtherInterface:
        return u"otherInterface"_s;
    case PluginRefusal::OtherBuild:
        return u"otherBuild"_s;
    case PluginRefusal::IdTaken:
        return u"idTaken"_s;
    case PluginRefusal::NotLoadable:
        return u"notLoadable"_s;
    case PluginRefusal::NoNetwork:
        break;
    }
    return u"noNetwork"_s;
}

QJsonObject pluginJson(const NetworkPlugin& plugin)
{
    QJsonObject json{{u"file"_s, plugin.file},
                     {u"folder"_s, folderName(plugin.folder)},
                     {u"id"_s, plugin.id},
                     {u"name"_s, plugin.name},
                     {u"version"_s, plugin.version},
                     {u"licence"_s, plugin.licence},
                     {u"refused"_s, QJsonValue::Null}};
    if (plugin.refusal) {
        json[u"refused"_s] = refusalName(*plugin.refusal);
        json[u"sentence"_s] = wording::sentence(plugin);
    }
    return json;
}

const NetworkPlugin* pluginOf(const NetworkChoice& network, const std::vector<NetworkPlugin>& plugins)
{
    const auto found = std::find_if(plugins.begin(), plugins.end(), [&network](const NetworkPlugin& plugin) {
        return !plugin.refusal && plugin.id == network.id;
    });
    return found == plugins.end() ? nullptr : &*found;
}

QStringList cellsOf(const NetworkChoice& network, const NetworkPlugin* plugin)
{
    if (plugin == nullptr)
        return {network.id, network.displayName, Cli::tr("built in"), {}, {}};
    return {network.id, network.displayName, QFileInfo(plugin->file).fileName(), plugin->version,
            plugin->licence};
}

void tellNetworks(CommandContext& context, bool ownFolder)
{
    QJsonArray networks;
    std::vector<QStringList> cells;
    cells.reserve(context.networks.size());
    for (const NetworkChoice& network : context.networks) {
        const NetworkPlugin* plugin = pluginOf(network, context.plugins);
        networks.append(QJsonObject{
            {u"id"_s, network.id}, {u"name"_s, network.displayName}, {u"builtIn"_s, plugin == nullptr}});
        cells.push_back(cellsOf(network, plugin));
    }
    context.output.json(
        {{u"networks"_s, networks},
         {u"plugins"_s, arrayOf(context.plugins, &pluginJson)},
         {u"folders"_s, QJsonObject{{u"program"_s, programPluginFolder()}, {u"user"_s, userPluginFolder()}}},
         {u"ownFolder"_s, ownFolder}});
    context.output.table(
        {Cli::tr("ID"), Cli::tr("NETWORK"), Cli::tr("FROM"), Cli::tr("VERSION"), Cli::tr("LICENCE")}, cells);
    for (const NetworkPlugin& plugin : context.plugins)
        if (plugin.refusal)
            context.output.note(wording::sentence(plugin));
    if (!ownFolder)
        context.output.note(
            Cli::tr("Networks in %1 are not loaded; --own-folder on changes that.").arg(userPluginFolder()));
    context.finish(ExitCode::Done);
}

void setOwnFolder(CommandContext& context, const QString& given)
{
    if (given != "on"_L1 && given != "off"_L1)
        return context.failUsage(Cli::tr("--own-folder is on or off"));
    const bool on = given == "on"_L1;
    const auto changed = [&context, on] {
        context.output.json({{u"ownFolder"_s, on}});
        context.output.line(
            on ? Cli::tr("Networks in %1 are loaded from the next start on. Code in this folder can do "
                         "everything Cohort can.")
                     .arg(userPluginFolder())
               : Cli::tr("Networks in %1 are not loaded from the next start on.").arg(userPluginFolder()));
        context.finish(ExitCode::Done);
    };
    context.library.saveSetting(setting::UserPlugins, on ? u"1"_s : u"0"_s, &context,
                                context.then<void>(changed));
}

void showNetworks(CommandContext& context)
{
    if (context.options.isSet(u"own-folder"_s))
        return setOwnFolder(context, context.options.value(u"own-folder"_s));
    const auto tell = [&context](const QMap<QString, QString>& settings) {
        tellNetworks(context, settings.value(setting::UserPlugins) == "1"_L1);
    };
    context.library.settings(&context, context.then<QMap<QString, QString>>(tell));
}

} // namespace

std::vector<Command> networkCommands()
{
    const QCommandLineOption ownFolder(
        u"own-folder"_s,
        Cli::tr("Load networks from your own folder, too: on or off. Code there can do everything Cohort "
                "can."),
        u"on|off"_s);
    return {{u"networks"_s,
             {},
             Cli::tr("List the networks, built in and from files, and why a file is not used."),
             {ownFolder},
             0,
             0,
             &showNetworks}};
}

} // namespace cohort::cli
