// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask/question.h"

#include "ask/questionwords.h"
#include "ask/quoting.h"
#include "l10n/departments.h"
#include "l10n/facts.h"
#include "search/filterfacts.h"
#include "search/fold.h"
#include "search/stopwords.h"
#include "search/wordforms.h"

#include <QSet>
#include <algorithm>

namespace escale {
namespace {

constexpr int youngest = 1, oldest = 110;
constexpr qsizetype shortestName = 4; ///< a département by name: "Ain", "Var" and "Lot" are other words too

constexpr qsizetype longestWrapper = 6; ///< words

struct Words {
    QList<TypedWord> typed;
    QList<Language> languages; ///< the person's, and French
    std::array<QStringList, 2> folded;
    QList<bool> taken; ///< by a chip

    [[nodiscard]] TextRange rangeOf(const WordRange &words) const
    {
        const WordSpan &first = typed.at(words.first).span, &last = typed.at(words.end() - 1).span;
        return {first.start, last.start + last.length - first.start};
    }
};

/// Some languages write the small word for "and", "in", "for" onto the next: asked without it, too.
std::optional<WordRange> findIn(const Words &words, const QString &name)
{
    for (qsizetype l = 0; l < words.languages.size(); ++l) {
        if (const auto found =
                QuestionWords::of(words.languages.at(l)).find(name, words.folded.at(static_cast<size_t>(l))))
            return found;
    }
    return std::nullopt;
}

void take(Words *words, const WordRange &range)
{
    for (qsizetype i = range.first; i < range.end(); ++i)
        words->taken[i] = true;
}

std::optional<Chip> ageOf(Words *words)
{
    for (qsizetype i = 0; i < words->typed.size(); ++i) {
        bool number = false;
        const int years = foldWord(words->typed.at(i).text, Language::Fr).toInt(&number);
        if (!number || years < youngest || years > oldest)
            continue;
        for (qsizetype l = 0; l < words->languages.size(); ++l) {
            const QuestionWords &phrases = QuestionWords::of(words->languages.at(l));
            const QStringList &folded = words->folded.at(static_cast<size_t>(l));
            const auto before = [&](const char *name) { return phrases.before(QLatin1String(name), folded, i); };
            const qsizetype after = phrases.at(QStringLiteral("age after"), folded, i + 1);
            const qsizetype under = before("age under"), over = before("age over");
            const bool sure = phrases.at(QStringLiteral("age sure"), folded, i + 1) > 0;
            if (after == 0 || (!sure && under == 0 && over == 0 && before("age before") == 0))
                continue;
            const qsizetype ahead = std::max(under, over);
            const WordRange range{i - ahead, ahead + 1 + after};
            take(words, range);
            Chip chip{ChipKind::Age, QStringLiteral("%1-%1").arg(years), {}, words->rangeOf(range)};
            if (under > 0)
                chip.value = QStringLiteral("0-%1").arg(years - 1);
            else if (over > 0)
                chip.value = QStringLiteral("%1-").arg(years);
            return chip;
        }
    }
    return std::nullopt;
}

/// Départements whose names are words too: "moins cher", "la somme". Only with a capital, and not as a first word.
bool isPlainWord(const TypedWord &typed, qsizetype at, const QString &folded)
{
    static const QSet<QString> words{QStringLiteral("cher"),  QStringLiteral("creuse"), QStringLiteral("manche"),
                                     QStringLiteral("nord"),  QStringLiteral("somme"),  QStringLiteral("aube"),
                                     QStringLiteral("landes")};
    return words.contains(folded) && (at == 0 || !typed.text.front().isUpper());
}

struct NamedDepartment {
    const Department *department;
    QString name; ///< folded
};

const QList<NamedDepartment> &namedDepartments()
{
    static const QList<NamedDepartment> all = [] {
        QList<NamedDepartment> list;
        for (const Department &department : departments()) {
            QStringList name;
            for (const TypedWord &word : typedWords(department.name))
                name.append(foldWord(word.text, Language::Fr));
            list.append({&department, name.join(u' ')});
        }
        return list;
    }();
    return all;
}

std::optional<Chip> placeOf(Words *words)
{
    if (const auto town = townIn(words->typed)) {
        auto chip = placeChip(town->code);
        if (chip) {
            chip->typed = words->rangeOf(town->words);
            take(words, town->words);
        }
        return chip;
    }
    // The longest name first: "Seine" is none, "Seine-Saint-Denis" is one.
    for (qsizetype count = 4; count > 0; --count) {
        for (qsizetype first = 0; first + count <= words->typed.size(); ++first) {
            const WordRange range{first, count};
            const TextRange place = words->rangeOf(range);
            QStringList typed;
            for (qsizetype i = first; i < range.end(); ++i)
                typed.append(words->folded.back().at(i));
            const QString joined = typed.join(u' ');
            for (const NamedDepartment &named : namedDepartments()) {
                const Department &department = *named.department;
                const bool same = named.name == joined && joined.size() >= shortestName;
                const bool postal = count == 1 && joined.size() == 5 && joined.at(0).isDigit() &&
                                    joined.startsWith(department.code) && department.code.size() == 2;
                if (!same && !postal)
                    continue;
                if (count == 1 && isPlainWord(words->typed.at(first), first, joined))
                    continue;
                auto chip = placeChip(department.code);
                chip->typed = place;
                take(words, range);
                return chip;
            }
        }
    }
    return std::nullopt;
}

std::optional<Chip> levelOf(Words *words, Language in)
{
    if (const auto found = findIn(*words, QStringLiteral("level alpha")))
        return Chip{ChipKind::Level, QStringLiteral("alpha"), levelText(QStringLiteral("alpha"), in),
                    words->rangeOf(*found)};
    for (qsizetype i = 0; i < words->typed.size(); ++i) {
        const QString level = words->typed.at(i).text.toUpper();
        if (level.size() != 2 || !levelWords().contains(level))
            continue;
        take(words, {i, 1});
        return Chip{ChipKind::Level, level, levelText(level, in), words->rangeOf({i, 1})};
    }
    return std::nullopt;
}

std::optional<Chip> statusOf(const Words &words, Language in)
{
    // The more particular ones first: "protection subsidiaire" beside "réfugié" in one sentence is rare.
    for (const QString &status : {QStringLiteral("subsidiaire"), QStringLiteral("temporaire"),
                                  QStringLiteral("apatride"), QStringLiteral("asile"), QStringLiteral("refugie")}) {
        if (const auto found = findIn(words, QStringLiteral("status ") + status))
            return Chip{ChipKind::Status, status, statusName(status, in), words.rangeOf(*found)};
    }
    return std::nullopt;
}

/// In every language that is written with these letters: a cry for help comes in any, whatever the screen is set to.
Emergency emergencyOf(const Words &words)
{
    std::array<QStringList, allLanguages.size()> folded;
    for (const Language language : allLanguages) {
        for (const TypedWord &word : words.typed)
            folded.at(static_cast<size_t>(language)).append(foldWord(word.text, language));
    }
    const auto cried = [&folded](Emergency emergency) {
        return std::any_of(allLanguages.begin(), allLanguages.end(), [&](Language language) {
            return QuestionWords::of(language)
                .find(nameOf(emergency), folded.at(static_cast<size_t>(language)))
                .has_value();
        });
    };
    // A child before the violence that is done to it; the rest as it is most pressing.
    for (const Emergency one :
         {Emergency::Child, Emergency::Suicide, Emergency::Fire, Emergency::Violence, Emergency::Health}) {
        if (cried(one))
            return one;
    }
    return Emergency::None;
}

/// The units that stand beside "how many": "how many months" asks for a time, "چند یورو" for an amount.
struct Counted {
    bool asked = false; ///< "how many" is said
    AnswerKinds kinds;
};

Counted countedIn(const Words &words)
{
    constexpr qsizetype nearest = 2; ///< words: "combien de mois", "combien de jours de congé"
    Counted counted;
    for (qsizetype l = 0; l < words.languages.size(); ++l) {
        const Language language = words.languages.at(l);
        const auto many =
            QuestionWords::of(language).find(QStringLiteral("how many"), words.folded.at(static_cast<size_t>(l)));
        if (!many)
            continue;
        counted.asked = true;
        for (qsizetype i = many->end(); i < std::min(many->end() + nearest, words.typed.size()); ++i)
            counted.kinds |= unitKinds(words.typed.at(i).text, language);
    }
    return counted;
}

/// Behind "how many": the word that is counted, or nothing. French writes its small word onto a vowel: "combien
/// d'enfants".
std::optional<qsizetype> countedThing(const Words &words, qsizetype l)
{
    const QuestionWords &phrases = QuestionWords::of(words.languages.at(l));
    const QStringList &folded = words.folded.at(static_cast<size_t>(l));
    if (const auto many = phrases.find(QStringLiteral("counts"), folded); many && many->end() < words.typed.size())
        return many->end();
    const auto many = phrases.find(QStringLiteral("how many"), folded);
    if (words.languages.at(l) != Language::Fr || !many || many->end() >= words.typed.size())
        return std::nullopt;
    const QString &next = words.typed.at(many->end()).text;
    const bool elided = next.size() > 2 && next.front().toLower() == u'd' && QStringLiteral("'’ʼ").contains(next.at(1));
    return elided ? std::optional(many->end()) : std::nullopt;
}

/// "How many witnesses?" asks for a number of them, and neither for money nor for time.
bool countsThings(const Words &words)
{
    if (findIn(words, QStringLiteral("receives")) || findIn(words, QStringLiteral("pays")))
        return false; // "combien d'APL vais-je toucher ?"
    for (qsizetype l = 0; l < words.languages.size(); ++l) {
        if (const auto thing = countedThing(words, l))
            return !hardKinds(askedFor({words.typed.at(*thing).text}, words.languages.at(l)));
    }
    return false;
}

/// A form of a word that wraps a question: the lists have base forms.
bool wrapsInAnotherForm(const QString &folded, Language language)
{
    const QStringList forms = WordForms::builtIn().lemmas(language, folded);
    return std::any_of(forms.begin(), forms.end(), [&](const QString &form) {
        return QuestionWords::of(language).at(QStringLiteral("wrap"), {form}, 0) == 1;
    });
}

/// Whether the word says what it is about, and not only what is asked of it.
bool isContent(const Words &words, qsizetype at)
{
    const TypedWord &word = words.typed.at(at);
    for (const Language language : words.languages) {
        if (word.script != scriptOf(language) && word.script != Script::None)
            continue;
        const QString folded = foldWord(word.text, language);
        const Language personLanguage = words.languages.front();
        // "Car" is "because" in French, and no small word of who reads English.
        if (language != personLanguage && word.script == scriptOf(personLanguage) &&
            WordForms::builtIn().knows(personLanguage, foldWord(word.text, personLanguage)))
            continue;
        if (folded.isEmpty() || stopWords(language).contains(folded) || fillerWords(language).contains(folded) ||
            askedFor({word.text}, language) || wrapsInAnotherForm(folded, language))
            return false;
        const QStringList &all = words.folded.at(language == words.languages.front() ? 0 : 1);
        if (QuestionWords::of(language).at(QStringLiteral("how many"), all, at) > 0)
            return false;
        // A wrapper may be several words, and this one any of them.
        for (const QString &name : {QStringLiteral("wrap"), QStringLiteral("asks age"), QStringLiteral("yesno")}) {
            for (qsizetype first = std::max<qsizetype>(0, at - longestWrapper + 1); first <= at; ++first) {
                if (first + QuestionWords::of(language).at(name, all, first) > at)
                    return false;
            }
        }
    }
    return true;
}

/// "How old must I be?": its "how" counts years, and asks neither for money nor for time. What other words ask for
/// stays.
AnswerKinds askedBesideAge(const Words &words, const WordRange &age)
{
    QList<TypedWord> others;
    for (qsizetype i = 0; i < words.typed.size(); ++i) {
        const bool counts = std::any_of(words.languages.begin(), words.languages.end(), [&](Language language) {
            const QStringList &all = words.folded.at(language == words.languages.front() ? 0 : 1);
            return QuestionWords::of(language).at(QStringLiteral("how many"), all, i) > 0;
        });
        if (!counts && (i < age.first || i >= age.end()))
            others.append(words.typed.at(i));
    }
    const AnswerKinds asked = askedBy(others, words.languages.front()) & ~AnswerKinds(AnswerKind::Steps);
    return asked | AnswerKind::People;
}

bool endsAsQuestion(const QString &text)
{
    static const QString marks = QStringLiteral("?؟፧");
    const QString trimmed = text.trimmed();
    return !trimmed.isEmpty() && marks.contains(trimmed.back());
}

QString joined(const Words &words, const std::function<bool(qsizetype)> &wanted)
{
    QStringList kept;
    for (qsizetype i = 0; i < words.typed.size(); ++i) {
        if (!words.taken.at(i) && wanted(i))
            kept.append(words.typed.at(i).text);
    }
    return kept.join(u' ');
}

} // namespace

QLatin1String nameOf(ChipKind kind)
{
    switch (kind) {
    case ChipKind::Place:
        return QLatin1String("place");
    case ChipKind::Age:
        return QLatin1String("age");
    case ChipKind::Level:
        return QLatin1String("level");
    case ChipKind::Status:
        return QLatin1String("status");
    case ChipKind::Free:
        break;
    }
    return QLatin1String("free");
}

QLatin1String nameOf(Emergency emergency)
{
    switch (emergency) {
    case Emergency::Violence:
        return QLatin1String("violence");
    case Emergency::Child:
        return QLatin1String("child");
    case Emergency::Fire:
        return QLatin1String("fire");
    case Emergency::Suicide:
        return QLatin1String("suicide");
    case Emergency::Health:
        return QLatin1String("health");
    case Emergency::None:
        break;
    }
    return QLatin1String("none");
}

std::optional<Chip> placeChip(const QString &departmentCode)
{
    for (const Department &department : departments()) {
        if (department.code == departmentCode)
            return Chip{ChipKind::Place, department.code, displayName(department), {}};
    }
    return std::nullopt;
}

Question understand(const QString &text, Language personLanguage)
{
    Question question;
    question.text = text;
    question.language = personLanguage;
    Words words{typedWords(text), {personLanguage}, {}, {}};
    if (personLanguage != Language::Fr)
        words.languages.append(Language::Fr);
    for (qsizetype l = 0; l < words.languages.size(); ++l) {
        for (const TypedWord &word : std::as_const(words.typed))
            words.folded.at(static_cast<size_t>(l)).append(foldWord(word.text, words.languages.at(l)));
    }
    if (personLanguage == Language::Fr)
        words.folded.back() = words.folded.front();
    words.taken.fill(false, words.typed.size());

    question.asked = askedBy(words.typed, personLanguage);
    for (const auto &[name, kind] :
         {std::pair("asks amount", AnswerKind::Amount), std::pair("asks documents", AnswerKind::Documents)}) {
        if (findIn(words, QString::fromLatin1(name)))
            question.asked = (question.asked & ~AnswerKinds(AnswerKind::Steps)) | kind;
    }
    const Counted counted = countedIn(words);
    if (counted.kinds) {
        question.asked &= ~hardKinds(AnswerKinds::fromInt(~0)) & ~AnswerKinds(AnswerKind::Steps);
        question.asked |= counted.kinds;
    }
    if (!counted.kinds && countsThings(words))
        question.asked &= ~hardKinds(AnswerKinds::fromInt(~0));
    if (counted.asked && (counted.kinds || question.asked == AnswerKinds(AnswerKind::Amount)))
        question.must = hardKinds(question.asked);
    const bool sum = findIn(words, QStringLiteral("sum")).has_value();
    if (sum) {
        question.asked = AnswerKind::Amount;
        question.must = question.asked;
    }
    // "How much does it pay?" is none, for all its "does".
    question.yesNo = !counted.asked && findIn(words, QStringLiteral("yesno")).has_value();
    question.negated = findIn(words, QStringLiteral("negation")).has_value();
    question.emergency = emergencyOf(words);
    for (qsizetype l = 0; l < words.languages.size(); ++l) {
        const QStringList &folded = words.folded.at(static_cast<size_t>(l));
        if (QuestionWords::of(words.languages.at(l)).at(QStringLiteral("follow"), folded, 0) > 0)
            question.followUp = true;
    }

    if (auto age = ageOf(&words)) {
        age->label = text.mid(age->typed.start, age->typed.length);
        question.chips.append(*age);
    } else if (const auto old = findIn(words, QStringLiteral("asks age"))) {
        question.asked = askedBesideAge(words, *old);
        question.must = {};
    }
    if (const auto place = placeOf(&words))
        question.chips.append(*place);
    if (const auto level = levelOf(&words, personLanguage))
        question.chips.append(*level);
    if (const auto status = statusOf(words, personLanguage))
        question.chips.append(*status);
    // "Is it free?" asks for the price; "a free course" is a wish. So does "the insurance is free?", which asks nothing
    // else.
    const auto found = findIn(words, QStringLiteral("free"));
    question.asksWhatOneGets = !found && !question.yesNo && (sum || findIn(words, QStringLiteral("receives"))) &&
                               !findIn(words, QStringLiteral("pays"));
    const bool isItFree = found && (question.yesNo || (found->end() == words.typed.size() && endsAsQuestion(text) &&
                                                       question.asked == AnswerKinds(AnswerKind::Amount)));
    if (found && !isItFree) {
        const TextRange range = words.rangeOf(*found);
        question.chips.append({ChipKind::Free, QStringLiteral("free"), text.mid(range.start, range.length), range});
    }

    question.searched = joined(words, [](qsizetype) { return true; });
    question.content = joined(words, [&words](qsizetype i) { return isContent(words, i); });
    return question;
}

Filter filterOf(const QList<Chip> &chips)
{
    Filter filter;
    for (const Chip &chip : chips) {
        switch (chip.kind) {
        case ChipKind::Place:
            filter.departments.append(chip.value);
            break;
        case ChipKind::Age: {
            const QString to = chip.value.section(u'-', 1);
            filter.age = AgeRange{chip.value.section(u'-', 0, 0).toInt(), to.isEmpty() ? AgeRange::noEnd : to.toInt()};
            break;
        }
        case ChipKind::Level:
            filter.level = chip.value;
            break;
        case ChipKind::Status:
            filter.statuses.append(chip.value);
            break;
        case ChipKind::Free:
            filter.freeOnly = true;
            break;
        }
    }
    return filter;
}

} // namespace escale
