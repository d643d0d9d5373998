#include "tests/support/scripted_transport.h"
#include "tests/support/test_files.h"

#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>

namespace cohort {

namespace {

QString decoded(QByteArray field)
{
    return QUrl::fromPercentEncoding(field.replace('+', ' '));
}

/// Fields of a form as "name=value" in clear text.
QStringList formFields(const QByteArray& body)
{
    QStringList fields;
    for (const QByteArray& field : body.split('&'))
        fields.push_back(decoded(field));
    return fields;
}

std::optional<ErrorKind> errorNamed(const QByteArray& name)
{
    if (name == "Timeout")
        return ErrorKind::Timeout;
    if (name == "Offline")
        return ErrorKind::Offline;
    if (name == "Tls")
        return ErrorKind::Tls;
    if (name == "TooLarge")
        return ErrorKind::TooLarge;
    return std::nullopt;
}

QByteArray headerOf(const Request& request, const QByteArray& name)
{
    for (const auto& [header, value] : request.headers)
        if (header.toLower() == name)
            return value;
    return {};
}

void checkHeader(const QByteArray& condition, const Request& request)
{
    const qsizetype colon = condition.indexOf(':');
    const QByteArray name = condition.left(colon).trimmed().toLower();
    EXPECT_EQ(headerOf(request, name).toStdString(), condition.mid(colon + 1).trimmed().toStdString())
        << name.toStdString();
}

} // namespace

ScriptedTransport::ScriptedTransport(const QByteArray& script)
{
    expect(script);
}

ScriptedTransport::~ScriptedTransport()
{
    finish();
}

QByteArray ScriptedTransport::read(const QString& file)
{
    QFile script(sourcePath(QLatin1StringView("tests/transcripts/")) + file);
    if (!script.open(QIODevice::ReadOnly))
        ADD_FAILURE() << "no transcript " << file.toStdString();
    return script.readAll();
}

void ScriptedTransport::expect(const QByteArray& script)
{
    enum class Part { Before, Conditions, Headers, Body };
    Part part = Part::Before;
    for (const QByteArray& line : script.split('\n')) {
        if (line.startsWith(">>> ")) {
            const QList<QByteArray> words = line.mid(4).trimmed().split(' ');
            m_script.push_back({.method = words.value(0), .address = words.value(1)});
            part = Part::Conditions;
        } else if (part == Part::Before || (part != Part::Body && line.startsWith('#'))) {
            continue;
        } else if (line.startsWith("<<< ")) {
            const QByteArray outcome = line.mid(4).trimmed();
            m_script.back().error = errorNamed(outcome);
            m_script.back().reply.status = outcome.toInt();
            part = Part::Headers;
        } else if (part == Part::Conditions && !line.trimmed().isEmpty()) {
            m_script.back().conditions.push_back(line.trimmed());
        } else if (part == Part::Headers && line.trimmed().isEmpty()) {
            part = Part::Body;
        } else if (part == Part::Headers) {
            const qsizetype colon = line.indexOf(':');
            m_script.back().reply.headers.emplace_back(line.left(colon).trimmed().toLower(),
                                                       line.mid(colon + 1).trimmed());
        } else if (part == Part::Body) {
            m_script.back().reply.body += line + '\n';
        }
    }
    for (Exchange& exchange : m_script)
        exchange.reply.body = exchange.reply.body.trimmed();
}

Result<Reply> ScriptedTransport::perform(const Request& request, std::stop_token stop)
{
    if (stop.stop_requested())
        return fail(ErrorKind::Cancelled, {});
    if (m_script.empty()) {
        ADD_FAILURE() << "not in the script: " << request.method.toStdString() << ' '
                      << request.url.toEncoded().toStdString();
        return fail(ErrorKind::Bug, QStringLiteral("not in the script"));
    }
    Exchange expected = std::move(m_script.front());
    m_script.pop_front();
    check(expected, request);
    if (expected.error)
        return fail(*expected.error, QStringLiteral("scripted"));
    expected.reply.url = request.url;
    return expected.reply;
}

void ScriptedTransport::check(const Exchange& expected, const Request& request) const
{
    EXPECT_EQ(request.method.toStdString(), expected.method.toStdString())
        << request.url.toEncoded().toStdString();
    EXPECT_EQ(QUrl::fromPercentEncoding(request.url.toEncoded()).toStdString(),
              QUrl::fromPercentEncoding(expected.address).toStdString());
    const QStringList fields = formFields(request.body);
    for (const QByteArray& condition : expected.conditions) {
        if (condition.startsWith("header ")) {
            checkHeader(condition.mid(7), request);
        } else if (condition.startsWith("no-header ")) {
            EXPECT_EQ(headerOf(request, condition.mid(10).trimmed()).toStdString(), "");
        } else if (condition.startsWith("form ")) {
            const QString field =
                QString::fromUtf8(condition.mid(5)).replace(QLatin1String("\\n"), QLatin1String("\n"));
            EXPECT_TRUE(fields.contains(field))
                << condition.toStdString() << "\nis not in: " << fields.join(QLatin1Char('\n')).toStdString();
        } else if (condition.startsWith("no-form ")) {
            const QString name = QString::fromUtf8(condition.mid(8)) + QLatin1Char('=');
            EXPECT_FALSE(std::any_of(fields.begin(), fields.end(), [&name](const QString& field) {
                return field.startsWith(name);
            })) << condition.toStdString();
        } else if (condition.startsWith("body ~ ")) {
            EXPECT_TRUE(request.body.contains(condition.mid(7))) << condition.toStdString();
        } else {
            ADD_FAILURE() << "unknown condition in the script: " << condition.toStdString();
        }
    }
}

void ScriptedTransport::finish()
{
    for (const Exchange& missing : m_script)
        ADD_FAILURE() << "never asked: " << missing.method.toStdString() << ' '
                      << missing.address.toStdString();
    m_script.clear();
}

} // namespace cohort
