#include "tests/support/hostile_suites.h"

#include "tests/support/test_files.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

void collect(const QJsonValue& value, QStringList& strings)
{
    if (value.isString())
        strings << value.toString();
    for (const QJsonValue& one : value.toArray())
        collect(one, strings);
    const QJsonObject object = value.toObject();
    for (const QString& key : object.keys())
        collect(object[key], strings);
}

QStringList treesOfHtml5lib()
{
    QStringList inputs;
    for (const QString& path : suiteFiles(u"/html5lib-tests/tree-construction"_s, {u"*.dat"_s}))
        for (const QString& block : QString::fromUtf8(contentOf(path)).split(u"#data\n"_s))
            inputs << block.section(u"\n#errors"_s, 0, 0);
    return inputs;
}

QStringList tokensOfHtml5lib()
{
    QStringList inputs;
    for (const QString& path : suiteFiles(u"/html5lib-tests/tokenizer"_s, {u"*.test"_s}))
        inputs << stringsOfJson(path);
    return inputs;
}

QStringList textsOfFeedparser()
{
    QStringList inputs;
    for (const QString& path : suiteFiles(u"/feedparser"_s, {u"*.xml"_s})) {
        const QString feed = QString::fromUtf8(contentOf(path));
        inputs << feed;
        // The markup that matters is escaped inside the feed.
        static const QRegularExpression content(u"<(content|description|title|summary)[^>]*>(.*?)</\\1>"_s,
                                                QRegularExpression::DotMatchesEverythingOption);
        for (auto found = content.globalMatch(feed); found.hasNext();) {
            QString inner = found.next().captured(2);
            inputs << inner.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&amp;"_s, u"&"_s);
        }
    }
    return inputs;
}

} // namespace

QString suitesFolder()
{
    return sharedPath("suites"_L1);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList suiteFiles(const QString& folder, const QStringList& patterns)
{
    QStringList files;
    QDirIterator all(suitesFolder() + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        files << all.next();
    files.sort();
    return files;
}

QStringList stringsOfJson(const QString& path)
{
    const QJsonDocument document = QJsonDocument::fromJson(contentOf(path));
    QStringList strings;
    if (document.isArray())
        collect(document.array(), strings);
    else
        collect(document.object(), strings);
    return strings;
}

std::vector<HostileSuite> hostileSuites()
{
    if (!QFile::exists(suitesFolder()))
        return {};
    return {{"html5lib trees", treesOfHtml5lib(), 1000},
            {"html5lib tokens", tokensOfHtml5lib(), 1000},
            {"DOMPurify", stringsOfJson(suitesFolder() + u"/dompurify/expect.json"_s), 100},
            {"naughty strings", stringsOfJson(suitesFolder() + u"/naughty-strings/blns.json"_s), 400},
            {"feedparser", textsOfFeedparser(), 3000}};
}

} // namespace cohort
