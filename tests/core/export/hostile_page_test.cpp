// What the suites of hostile markup become when it is written as HTML again and read by a browser's parser.
#include "core/export/export_choices.h"
#include "tests/support/figures.h"
#include "tests/support/hostile_suites.h"
#include "tests/support/saved_threads.h"

#include "core/text/html_reader.h"

#include <QSet>
#include <QUrl>

#include <gtest/gtest.h>
#include <gumbo.h>

#include <algorithm>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// What a page of ours is made of.
const QSet<QByteArray> elements{"html",    "head",       "meta",       "title",  "style", "body", "main",
                                "header",  "h1",         "h2",         "h3",     "p",     "div",  "span",
                                "section", "article",    "a",          "b",      "i",     "em",   "code",
                                "pre",     "blockquote", "br",         "bdi",    "del",   "dl",   "dt",
                                "dd",      "ul",         "ol",         "li",     "mark",  "time", "small",
                                "strong",  "figure",     "figcaption", "footer", "aside", "s",    "hr"};
const QSet<QByteArray> attributes{"lang",  "dir",   "class",      "id",       "href",    "charset",
                                  "name",  "value", "http-equiv", "datetime", "content", "rel",
                                  "xmlns", "role",  "aria-label", "title",    "xml:lang"};

class ParsedPage final {
public:
    explicit ParsedPage(QByteArray bytes)
        : m_bytes(std::move(bytes))
        , m_output(gumbo_parse_with_options(&kGumboDefaultOptions, m_bytes.constData(),
                                            static_cast<size_t>(m_bytes.size())))
    {
        std::vector<const GumboNode*> open{m_output->root};
        while (!open.empty()) {
            const GumboNode* node = open.back();
            open.pop_back();
            if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE)
                continue;
            look(node->v.element);
            const GumboVector& children = node->v.element.children;
            for (unsigned at = 0; at < children.length; ++at)
                open.push_back(static_cast<const GumboNode*>(children.data[at]));
        }
    }
    ParsedPage(const ParsedPage&) = delete;
    ParsedPage& operator=(const ParsedPage&) = delete;
    ~ParsedPage() { gumbo_destroy_output(&kGumboDefaultOptions, m_output); }

    int links = 0;
    int inHead = 0;             ///< what speaks to the browser instead of the reader
    QSet<QByteArray> strange{}; ///< elements, attributes and addresses that have no business there

private:
    void look(const GumboElement& element)
    {
        const QByteArray name(gumbo_normalized_tagname(element.tag));
        if (!elements.contains(name))
            strange.insert('<' + (name.isEmpty() ? QByteArray("unknown") : name) + '>');
        inHead += name == "meta" || name == "style" || name == "title" ? 1 : 0;
        for (unsigned at = 0; at < element.attributes.length; ++at) {
            const auto* attribute = static_cast<const GumboAttribute*>(element.attributes.data[at]);
            if (!attributes.contains(attribute->name))
                strange.insert(name + ' ' + attribute->name);
            if (QByteArray(attribute->name) == "href")
                lookAtAddress(QString::fromUtf8(attribute->value));
        }
    }
    void lookAtAddress(const QString& address)
    {
        if (address.startsWith(u'#'))
            return;
        ++links;
        const QString scheme = QUrl(address, QUrl::StrictMode).scheme();
        if (scheme != u"https" && scheme != u"http" && scheme != u"mailto")
            strange.insert(address.toUtf8());
    }

    const QByteArray m_bytes;
    GumboOutput* m_output;
};

SavedThread threadOf(const QStringList& inputs)
{
    SavedThread thread;
    thread.row.title = cleanLine(inputs.value(0), 200);
    for (const QString& input : inputs) {
        SavedPost post = savedPost(static_cast<int>(thread.posts.size()) + 1, cleanLine(input, 100),
                                   u'@' + cleanLine(input, 60), {});
        post.post.text = richTextFromHtml(input);
        post.post.contentWarning = cleanLine(input, 200);
        post.post.language = input.left(20);
        post.post.url = QUrl(input.left(200));
        post.post.author.profileUrl = QUrl(input.left(200));
        post.post.card = LinkCard{.url = QUrl(input.left(200)), .title = input, .description = input};
        post.note = input;
        thread.posts.push_back(post);
    }
    return thread;
}

TEST(HostilePage, OfEverySuiteHoldsNothingButWhatCohortWrites)
{
    const auto suites = hostileSuites();
    if (suites.empty())
        GTEST_SKIP() << "no shared folder with suites on this machine";
    constexpr qsizetype postsOfAPage = 200;
    const auto harmless = exportThread(librariansThread(), {.format = ExportFormat::Html});
    ASSERT_TRUE(harmless);
    const int inHead = ParsedPage(harmless->bytes).inHead;
    for (const HostileSuite& suite : suites) {
        EXPECT_GE(suite.inputs.size(), suite.atLeast) << suite.name;
        int links = 0;
        for (qsizetype from = 0; from < suite.inputs.size(); from += postsOfAPage) {
            const auto file = exportThread(threadOf(suite.inputs.mid(from, postsOfAPage)),
                                           {.format = ExportFormat::Html, .withNotes = true});
            ASSERT_TRUE(file) << suite.name << " from " << from;
            const ParsedPage page(file->bytes);
            for (const QByteArray& strange : page.strange)
                ADD_FAILURE() << suite.name << " from " << from << ": " << strange.toStdString();
            EXPECT_EQ(page.inHead, inHead) << suite.name << " from " << from;
            links += page.links;
        }
        printFigure(std::string("payloads on exported pages, ") + suite.name,
                    std::to_string(suite.inputs.size()) + " posts, " + std::to_string(links) + " links");
    }
}

} // namespace
} // namespace cohort
