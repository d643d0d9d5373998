#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace cohort {

/// One property of a vCard, its folded lines joined: "item1.EMAIL;TYPE=work:ana@work.test".
struct VcardLine {
    struct Parameter {
        QByteArray name{}; ///< upper case; empty for the bare words of vCard 2.1
        QByteArray value{};
    };
    int number = 0;    ///< in the file, from 1
    QByteArray name{}; ///< upper case, without its group
    std::vector<Parameter> parameters{};
    QByteArray value{}; ///< as it stands in the file
    bool tooLong = false;

    /// The first parameter of this name, upper case; also a bare word that means it ("QUOTED-PRINTABLE").
    [[nodiscard]] QByteArray parameter(QByteArrayView wanted) const;
    [[nodiscard]] bool isQuotedPrintable() const;
    /// The value as text: encoding and charset undone, escapes not.
    [[nodiscard]] QString text() const;
};

/// The lines of a file of vCards one after the other. Keeps a view of `file`, which must live longer. A line
/// that is longer than the limit is cut and says so.
class VcardLines final {
public:
    VcardLines(const QByteArray& file, qsizetype maxLineBytes);

    /// Nothing at the end. A line that is no property has no name.
    [[nodiscard]] std::optional<VcardLine> next();

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_file.size(); }
    QByteArrayView physicalLine();
    void append(VcardLine& line, QByteArray& whole, QByteArrayView part) const;

    const QByteArrayView m_file;
    const qsizetype m_maxLineBytes;
    qsizetype m_at = 0;
    int m_number = 0;
};

/// The parts between unescaped separators, their escapes undone ("\," "\;" "\:" "\\" "\n").
[[nodiscard]] QStringList unescapedParts(const QString& text, QChar separator);
/// The whole text, its escapes undone.
[[nodiscard]] QString unescaped(const QString& text);

} // namespace cohort
