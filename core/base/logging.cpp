#include "core/base/logging.h"

#include <QRegularExpression>

#include <cstdio>

namespace cohort {

Q_LOGGING_CATEGORY(logNet, "cohort.net", QtWarningMsg)
Q_LOGGING_CATEGORY(logStore, "cohort.store", QtWarningMsg)
Q_LOGGING_CATEGORY(logSync, "cohort.sync", QtWarningMsg)
Q_LOGGING_CATEGORY(logSecrets, "cohort.secrets", QtWarningMsg)
Q_LOGGING_CATEGORY(logApp, "cohort.app", QtWarningMsg)

QString redacted(const QString& line)
{
    // Never destroyed: libraries still log while they are unloaded, after the end of main.
    static const auto* const header = new QRegularExpression(
        QStringLiteral("(authorization|cookie|set-cookie|dpop|x-api-key)(\\s*[:=]\\s*)[^\\r\\n]+"),
        QRegularExpression::CaseInsensitiveOption);
    static const auto* const field =
        new QRegularExpression(QStringLiteral("(access_token|refresh_token|id_token|dpop_key|client_secret|"
                                              "code_verifier|code|password|passwd|token)"
                                              "(\"?\\s*[=:]\\s*\"?)[^&\\s\"',}]+"),
                               QRegularExpression::CaseInsensitiveOption);
    QString clean = line;
    clean.replace(*header, QStringLiteral("\\1\\2[hidden]"));
    clean.replace(*field, QStringLiteral("\\1\\2[hidden]"));
    return clean;
}

void installRedactedLog()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext& context, const QString& message) {
        const QByteArray text = redacted(qFormatLogMessage(type, context, message)).toUtf8();
        std::fprintf(stderr, "%s\n", text.constData());
        if (type == QtFatalMsg)
            std::abort();
    });
}

} // namespace cohort
