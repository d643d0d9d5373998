#include "app/cli/output.h"

#include "app/cli/json.h"
#include "app/cli/names.h"
#include "core/wording/sentences.h"

#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace cohort::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr int widestColumn = 60; // a longer text would push the next column off the screen

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
           (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
}

int columnsOf(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
        category == QChar::Other_Format)
        return 0;
    return isWide(c) ? 2 : 1;
}

/// Keeps line breaks; everything else that could steer a terminal becomes a space.
QString printable(const QString& text)
{
    QString clean = text;
    for (QChar& c : clean)
        if (c.category() == QChar::Other_Control && c != u'\n')
            c = u' ';
    return clean;
}

QString shortened(const QString& text)
{
    QString kept;
    int used = 0;
    for (const char32_t c : text.toUcs4()) {
        used += columnsOf(c);
        if (used >= widestColumn)
            return kept + u'…';
        kept += QString::fromUcs4(&c, 1);
    }
    return kept;
}

void print(std::FILE* file, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), file);
}

} // namespace

int columns(const QString& text)
{
    int sum = 0;
    for (const char32_t c : text.toUcs4())
        sum += columnsOf(c);
    return sum;
}

QString oneLine(const QString& text)
{
    return printable(text).simplified();
}

Output::Output(Form form)
    : m_form(form)
{
}

void Output::line(const QString& text) const
{
    if (!isJson())
        print(stdout, printable(text) + u'\n');
}

void Output::table(const QStringList& heads, const std::vector<QStringList>& rows) const
{
    if (isJson())
        return;
    std::vector<QStringList> all{heads};
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells.append(shortened(oneLine(cell)));
        all.push_back(cells);
    }
    std::vector<int> widths(static_cast<size_t>(heads.size()), 0);
    for (const QStringList& row : all)
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], columns(row.value(static_cast<qsizetype>(i))));
    for (const QStringList& row : all) {
        QString printed;
        for (size_t i = 0; i < widths.size(); ++i) {
            const QString cell = row.value(static_cast<qsizetype>(i));
            printed += cell;
            if (i + 1 < widths.size())
                printed += QString(widths[i] - columns(cell) + 2, u' ');
        }
        print(stdout, printed + u'\n');
    }
}

void Output::json(const QJsonObject& object) const
{
    if (isJson())
        print(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)));
}

void Output::error(const Error& error) const
{
    const wording::Explanation words = wording::explain(error);
    json({{u"error"_s, errorJson(error)}});
    QString text = words.what;
    if (text.isEmpty())
        text = name(error.kind);
    for (const QString& more : {words.safe, words.todo})
        if (!more.isEmpty())
            text += u' ' + more;
    note(text);
    if (!error.detail.isEmpty())
        note(u"  ("_s + oneLine(error.detail) + u')');
}

void Output::note(const QString& text) const
{
    if (std::exchange(m_progressShown, false))
        print(stderr, u"\r\x1b[K"_s);
    print(stderr, u"cohort-cli: "_s + printable(text) + u'\n');
}

void Output::progress(const QString& what, int finished, int all) const
{
    if (isatty(STDERR_FILENO) == 0)
        return;
    const QString number =
        all > 0 ? "%1/%2"_L1.arg(QString::number(finished), QString::number(all)) : QString::number(finished);
    print(stderr, "\r\x1b[K%1 %2"_L1.arg(printable(what), number));
    std::fflush(stderr);
    m_progressShown = true;
    if (all > 0 && finished >= all) {
        print(stderr, u"\r\x1b[K"_s);
        m_progressShown = false;
    }
}

} // namespace cohort::cli
