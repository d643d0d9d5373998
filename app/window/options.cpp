#include "app/window/options.h"

#include "core/library/returned_address.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cohort {

WindowOptions readWindowOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("Options", "Your people, in circles, over several networks."));
    parser.addHelpOption();
    parser.addVersionOption();
    const auto say = [](const char* words) { return QCoreApplication::translate("Options", words); };
    const QCommandLineOption profile(
        u"profile"_s, say(QT_TRANSLATE_NOOP("Options", "Use this folder for everything that is stored.")),
        u"folder"_s);
    const QCommandLineOption sample(
        u"sample"_s, say(QT_TRANSLATE_NOOP(
                         "Options", "Open with invented people; no account, no server, no connection.")));
    const QCommandLineOption pictures(
        u"screenshots"_s,
        say(QT_TRANSLATE_NOOP(
            "Options", "Do the main job on the sample network by itself and leave pictures in this folder.")),
        u"folder"_s);
    const QCommandLineOption language(
        u"language"_s, say(QT_TRANSLATE_NOOP("Options", "Language of the window instead of the system's.")),
        u"code"_s);
    const QCommandLineOption theme(
        u"theme"_s,
        say(QT_TRANSLATE_NOOP("Options", "light or dark instead of the setting, with --screenshots.")),
        u"name"_s);
    const QCommandLineOption rightToLeft(
        u"right-to-left"_s, say(QT_TRANSLATE_NOOP("Options", "Mirror the window, with --screenshots.")));
    QCommandLineOption reportPaint(u"report-paint"_s);
    reportPaint.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({profile, sample, pictures, language, theme, rightToLeft, reportPaint});
    parser.addPositionalArgument(
        u"address"_s,
        say(QT_TRANSLATE_NOOP("Options",
                              "An address book (vCard), a list of feeds (OPML), or an address of this "
                              "program from a browser.")),
        u"[FILE | cohort://…]"_s);
    parser.process(arguments);
    WindowOptions options{.sample = parser.isSet(sample) || parser.isSet(pictures),
                          .screenshots = parser.value(pictures),
                          .language = parser.value(language),
                          .theme = parser.value(theme),
                          .rightToLeft = parser.isSet(rightToLeft),
                          .reportPaint = parser.isSet(reportPaint)};
    const QString given = parser.positionalArguments().value(0);
    if (QUrl(given).scheme() == ownScheme)
        options.address = given;
    else if (QUrl(given).isLocalFile())
        options.file = QUrl(given).toLocalFile();
    else if (!given.isEmpty() && !given.contains("://"_L1))
        options.file = QDir::current().absoluteFilePath(given);
    const QString home = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    if (parser.isSet(profile))
        options.profile = QDir(parser.value(profile)).absolutePath();
    else
        options.profile = options.sample ? home + "-sample"_L1 : home;
    return options;
}

} // namespace cohort
