// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/suggester.h"

#include "search/fold.h"
#include "search/stopwords.h"
#include "search/words.h"

#include <algorithm>

namespace escale {
namespace {

constexpr int mostThemes = 2, mostTitles = 4, mostNeeds = 2;

/// How well a name goes on from what was typed: every typed word must begin a word of it. 0 is best; negative: not at
/// all.
int distance(const QStringList &name, const QStringList &typed)
{
    int worst = 0;
    for (const QString &word : typed) {
        const auto found = std::find_if(name.begin(), name.end(), [&](const QString &n) { return n.startsWith(word); });
        if (found == name.end())
            return -1;
        worst = std::max(worst, static_cast<int>(found - name.begin()));
    }
    return worst;
}

/// "Demander" at the start of a title is "demander"; "CAF" and "OFPRA" stay.
QString asWritten(QStringView word)
{
    const auto capitals = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
    return capitals > 1 ? word.toString() : word.toString().toLower();
}

} // namespace

Suggester::Suggester(const QList<const FicheCard *> &cards, const Taxonomy &taxonomy, Language language)
    : m_language(language)
{
    QHash<QString, int> uses; // of themes and needs: views of their fiches
    for (const FicheCard *card : cards) {
        for (const QString &topic :
             card ? QStringList{card->theme} + card->secondaryThemes + card->needs : QStringList())
            uses[topic] += 1 + std::max(0, card->views);
    }
    for (const Theme &theme : taxonomy.themes) {
        Language used = language;
        if (theme.active && uses.contains(theme.id))
            addName(SuggestionKind::Theme, textIn(theme.name, language, &used), used, theme.id, uses.value(theme.id));
    }
    for (const Need &need : taxonomy.needs) {
        Language used = language;
        if (uses.contains(need.id))
            addName(SuggestionKind::Need, textIn(need.text, language, &used), used, need.id, uses.value(need.id));
    }
    for (const FicheCard *card : cards) {
        if (!card)
            continue;
        const QString title = card->brand.isEmpty() || card->title.isEmpty() ? card->title + card->brand : card->title;
        addName(SuggestionKind::Title, title, card->language, card->id, card->views);
        if (!card->brand.isEmpty() && card->brand != title)
            m_names.last().words += foldedWords(card->brand, card->language);
        if (card->language != m_language)
            continue;
        m_texts.emplace_back();
        for (const QString *text : {&card->title, &card->brand, &card->abstract})
            learnWords(*text, card->language);
        std::sort(m_texts.back().begin(), m_texts.back().end());
    }
}

void Suggester::addName(SuggestionKind kind, const QString &text, Language language, const QString &id, int views)
{
    if (!text.isEmpty())
        m_names.append({{kind, text, language, id}, foldedWords(text, language), views});
}

void Suggester::learnWords(const QString &text, Language language)
{
    for (const auto &[folded, span] : foldedWordsIn(text, language)) {
        const QStringView word = QStringView(text).mid(span.start, span.length);
        auto number = m_numbers.constFind(folded);
        if (number == m_numbers.constEnd())
            number = m_numbers.insert(folded, static_cast<quint32>(m_numbers.size()));
        m_texts.back().push_back(*number);
        QString &surface = m_surfaces[folded];
        // Elided letters stay out: "l'aide" is shown as "aide".
        const qsizetype apostrophe = std::max(word.lastIndexOf(u'\''), word.lastIndexOf(u'’'));
        const QString written = asWritten(apostrophe >= 0 && apostrophe < 3 ? word.sliced(apostrophe + 1) : word);
        if (surface.isEmpty())
            surface = written;
    }
}

QList<Suggestion> Suggester::suggest(const QList<TypedWord> &words, const Vocabulary *vocabulary, int limit) const
{
    QStringList typed;
    for (const TypedWord &word : words)
        typed.append(foldWord(word.text, m_language));
    typed.removeAll(QString());
    QList<Suggestion> out;
    if (typed.isEmpty())
        return out;
    appendNames(SuggestionKind::Theme, typed, mostThemes, &out);
    appendNames(SuggestionKind::Title, typed, mostTitles, &out);
    appendNames(SuggestionKind::Need, typed, mostNeeds, &out);
    if (vocabulary && words.last().open) {
        QString before;
        for (qsizetype i = 0; i + 1 < words.size(); ++i)
            before += words.at(i).text + u' ';
        appendWords(before, typed, *vocabulary, limit - static_cast<int>(out.size()), &out);
    }
    return out.first(std::min<qsizetype>(limit, out.size()));
}

void Suggester::appendNames(SuggestionKind kind, const QStringList &typed, int most, QList<Suggestion> *out) const
{
    QList<std::tuple<int, int, const Named *>> found;
    for (const Named &name : m_names) {
        if (name.suggestion.kind != kind)
            continue;
        if (const int far = distance(name.words, typed); far >= 0)
            found.append({far, -name.views, &name});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return std::pair(std::get<0>(a), std::get<1>(a)) < std::pair(std::get<0>(b), std::get<1>(b));
    });
    for (const auto &entry : found.first(std::min<qsizetype>(most, found.size())))
        out->append(std::get<2>(entry)->suggestion);
}

/// Whether a text has the word and every word before it.
bool Suggester::standTogether(const QStringList &before, quint32 word) const
{
    QList<quint32> all{word};
    for (const QString &one : before) {
        if (stopWords(m_language).contains(one) || fillerWords(m_language).contains(one))
            continue;
        const auto number = m_numbers.constFind(one);
        if (number == m_numbers.constEnd())
            return false;
        all.append(*number);
    }
    return std::any_of(m_texts.begin(), m_texts.end(), [&all](const std::vector<quint32> &text) {
        return std::all_of(all.begin(), all.end(),
                           [&text](quint32 one) { return std::binary_search(text.begin(), text.end(), one); });
    });
}

void Suggester::appendWords(const QString &before, const QStringList &typed, const Vocabulary &vocabulary, int most,
                            QList<Suggestion> *out) const
{
    const QStringList earlier = typed.first(typed.size() - 1);
    for (const int at : vocabulary.completions(typed.last(), 8 * std::max(1, most))) {
        if (most <= 0)
            return;
        const QString folded = vocabulary.word(at).toString();
        const QString word = surface(folded);
        if (word.isEmpty() || !standTogether(earlier, m_numbers.value(folded)))
            continue;
        out->append({SuggestionKind::Word, before + word, m_language, {}});
        --most;
    }
}

} // namespace escale
