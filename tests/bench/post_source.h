#pragma once

#include "tests/support/temp_store.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace cohort::bench {

/// Posts as a network would send them, the same in every run: authors by Zipf (1.05) over 5000, words by Zipf
/// (1.0) over 40,000, lengths log-normal with median 140 characters, a third of them answers, every second
/// out of order.
class PostSource final {
public:
    static constexpr int authors = 5000;
    static constexpr int words = 40'000;

    PostSource()
        : m_author(shares(authors, 1.05))
        , m_word(shares(words, 1.0))
    {
        for (int i = 0; i < words; ++i)
            m_words.push_back(wordNumber(i));
    }

    [[nodiscard]] static Author author(int number)
    {
        return authorNamed(QStringLiteral("user%1").arg(number));
    }

    [[nodiscard]] Post next()
    {
        ++m_number;
        Post post = postBy(author(pick(m_author)), QString::number(m_number),
                           minute(0).addSecs(qint64(m_number) * 20 + qint64(m_random() % 40)));
        const double length = std::min(500.0, 140.0 * std::exp(0.85 * m_normal(m_random)));
        QString text;
        while (double(text.size()) < length)
            text += m_words[size_t(pick(m_word))] + QLatin1Char(' ');
        post.text = RichText::plain(text.trimmed());
        if (m_number > 20 && m_random() % 3 == 0) {
            const int parent = m_number - 1 - int(m_random() % 20);
            post.parent.uri = QStringLiteral("https://work.test/posts/%1").arg(parent);
        }
        return post;
    }

    [[nodiscard]] std::vector<Post> page(int size)
    {
        std::vector<Post> posts;
        for (int i = 0; i < size; ++i)
            posts.push_back(next());
        return posts;
    }

    [[nodiscard]] const QString& word(int rank) const { return m_words[size_t(rank)]; }

private:
    static std::vector<double> shares(int count, double exponent)
    {
        std::vector<double> sums;
        double sum = 0;
        for (int i = 1; i <= count; ++i)
            sums.push_back(sum += 1.0 / std::pow(i, exponent));
        for (double& each : sums)
            each /= sum;
        return sums;
    }
    int pick(const std::vector<double>& sums)
    {
        const double at = double(m_random() >> 11) / 9007199254740992.0;
        return int(std::ranges::lower_bound(sums, at) - sums.begin());
    }
    /// "ba", "be", "bi" …, so that no word says anything.
    static QString wordNumber(int number)
    {
        static constexpr char consonants[] = "bdfgklmnprst";
        static constexpr char vowels[] = "aeiou";
        QString word;
        for (int left = number + 12; left > 0; left /= 60) {
            word += QLatin1Char(consonants[(left % 60) / 5]);
            word += QLatin1Char(vowels[left % 5]);
        }
        return word;
    }

    std::mt19937_64 m_random{20260302};
    std::normal_distribution<double> m_normal{};
    std::vector<double> m_author;
    std::vector<double> m_word;
    std::vector<QString> m_words;
    int m_number = 0;
};

} // namespace cohort::bench
