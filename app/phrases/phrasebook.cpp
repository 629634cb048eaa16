// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases/phrasebook.h"

#include "l10n/catalogue.h"
#include "l10n/facts.h"
#include "search/words.h"

#include <QFile>
#include <algorithm>

/// The data is a library of its own; without this call a static link would leave it out.
static void usePhraseData()
{
    Q_INIT_RESOURCE(escale_phrase_data);
}

namespace escale {
namespace {

constexpr std::array dayWordsInOrder{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
constexpr int digits = 10;
constexpr std::array<const char *, 3> yesNoWords{//: On a card that answers a question by a touch.
                                                 QT_TRANSLATE_NOOP("phrases", "Yes"),
                                                 QT_TRANSLATE_NOOP("phrases", "No"),
                                                 QT_TRANSLATE_NOOP("phrases", "I do not know")};

/// Eight texts parted by "|", in the order of the languages.
bool readTexts(QStringView line, EightTexts &texts)
{
    const QList<QStringView> parts = line.split(u'|');
    if (parts.size() != qsizetype(texts.size()))
        return false;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        texts.at(i) = parts[qsizetype(i)].trimmed().toString();
        if (texts.at(i).isEmpty())
            return false;
    }
    return true;
}

std::optional<CardKind> cardsFrom(QStringView word)
{
    if (word.size() != 1)
        return std::nullopt;
    switch (word.first().unicode()) {
    case u'-':
        return CardKind::None;
    case u'y':
        return CardKind::YesNo;
    case u'n':
        return CardKind::Number;
    case u'd':
        return CardKind::Day;
    default:
        return std::nullopt;
    }
}

} // namespace

Phrasebook::Phrasebook(const QString &text, QStringList *faults)
{
    static_assert(allLanguages == std::array{Language::Fr, Language::En, Language::Uk, Language::Ti, Language::Ar,
                                             Language::Ps, Language::Ru, Language::Fa},
                  "the order of the file");
    int number = 0;
    for (const QString &whole : text.split(u'\n')) {
        ++number;
        const QStringView line = QStringView(whole).trimmed();
        const auto complain = [&](const char *what) {
            if (faults != nullptr)
                faults->append(QStringLiteral("%1: %2").arg(number).arg(QLatin1String(what)));
        };
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[')) {
            PhraseGroup group;
            const qsizetype end = line.indexOf(u']');
            if (end < 2 || !readTexts(line.mid(end + 1), group.names)) {
                complain("no group in eight languages");
                continue;
            }
            group.id = line.mid(1, end - 1).toString();
            m_groups.append(group);
            continue;
        }
        InterviewPhrase phrase;
        const qsizetype bar = line.indexOf(u'|');
        const auto cards = cardsFrom(line.left(std::max<qsizetype>(bar, 0)).trimmed());
        if (!cards || m_groups.isEmpty() || !readTexts(line.mid(bar + 1), phrase.texts)) {
            complain("no sentence in eight languages");
            continue;
        }
        phrase.group = static_cast<int>(m_groups.size()) - 1;
        phrase.answers = *cards;
        auto &words = m_words.emplaceBack();
        for (const Language language : allLanguages)
            words.at(std::size_t(language)) = foldedWords(phrase.in(language), language);
        m_phrases.append(std::move(phrase));
    }
}

QList<int> Phrasebook::inGroup(int group) const
{
    QList<int> found;
    for (int i = 0; i < m_phrases.size(); ++i) {
        if (m_phrases[i].group == group)
            found.append(i);
    }
    return found;
}

QList<int> Phrasebook::find(const QString &typed, const QList<Language> &languages) const
{
    QList<int> found;
    for (int i = 0; i < m_phrases.size(); ++i) {
        const bool holds = std::any_of(languages.begin(), languages.end(), [&](Language language) {
            const QStringList &words = m_words[i].at(std::size_t(language));
            const QStringList wanted = foldedWords(typed, language);
            return std::all_of(wanted.begin(), wanted.end(), [&words](const QString &beginning) {
                return std::any_of(words.begin(), words.end(),
                                   [&beginning](const QString &word) { return word.startsWith(beginning); });
            });
        });
        if (holds)
            found.append(i);
    }
    return found;
}

const Phrasebook &phrasebook()
{
    static const Phrasebook book = [] {
        usePhraseData();
        QFile file(QStringLiteral(":/phrases/phrases.txt"));
        return Phrasebook(file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString());
    }();
    return book;
}

int cardCount(CardKind kind)
{
    switch (kind) {
    case CardKind::None:
        return 0;
    case CardKind::YesNo:
        return static_cast<int>(yesNoWords.size());
    case CardKind::Number:
        return digits + 1;
    case CardKind::Day:
        return static_cast<int>(dayWordsInOrder.size());
    }
    return 0;
}

QString cardText(CardKind kind, int card, Language in)
{
    if (card < 0 || card >= cardCount(kind))
        return {};
    switch (kind) {
    case CardKind::None:
        break;
    case CardKind::YesNo:
        return translated(in, "phrases", yesNoWords.at(std::size_t(card)));
    case CardKind::Number:
        //: On the card beside ten digits: takes back the number.
        return card < digits ? QString::number(card) : translated(in, "phrases", QT_TRANSLATE_NOOP("phrases", "Erase"));
    case CardKind::Day:
        return daysText({Presence::Filled, {QString::fromLatin1(dayWordsInOrder.at(std::size_t(card)))}}, in);
    }
    return {};
}

QString answerText(CardKind kind, int value, Language in)
{
    return kind == CardKind::Number && value >= 0 ? QString::number(value) : cardText(kind, value, in);
}

} // namespace escale
