// SPDX-License-Identifier: GPL-3.0-or-later
#include "volume.h"

#include "catalogue.h"
#include "slot.h"

#include <QFile>
#include <algorithm>
#include <random>
#include <simdjson.h>

namespace escale::test {
namespace {

/// Of a thousand fiches, how many have 1, 2, ... 8 languages (counted in the recorded index).
constexpr std::array shareOfSize{1, 9, 58, 126, 178, 235, 176, 217};
constexpr int coursesInHundred = 15;
constexpr int bareTranslationEvery = 3; ///< of a course: its Markdown is empty
constexpr int longFicheEvery = 50;      ///< one in so many has ten times the text

/// Numbers from a seed. The distributions of <random> differ between libraries; these do not.
class Dice {
public:
    explicit Dice(quint32 seed) : m_engine(seed) {}

    int upTo(int most) { return static_cast<int>(m_engine() % static_cast<quint32>(most + 1)); }
    int between(int least, int most) { return least + upTo(most - least); }

private:
    std::mt19937 m_engine;
};

int languageCount(Dice &dice)
{
    int ball = dice.upTo(999);
    for (std::size_t i = 0; i < shareOfSize.size(); ++i) {
        ball -= shareOfSize[i];
        if (ball < 0)
            return static_cast<int>(i) + 1;
    }
    return static_cast<int>(shareOfSize.size());
}

/// French and others, in the order translators happened to finish.
QList<Language> languagesOf(Dice &dice)
{
    QList<Language> others(allLanguages.begin() + 1, allLanguages.end());
    QList<Language> chosen{Language::Fr};
    for (int left = languageCount(dice) - 1; left > 0; --left)
        chosen.append(others.takeAt(dice.upTo(static_cast<int>(others.size()) - 1)));
    return chosen;
}

/// What a text is made of, the same in each of its languages: numbers of sentences.
struct Plan {
    int title = 0, brand = 0;
    QList<int> abstract;
    QList<QList<int>> what; ///< paragraphs
    QList<QList<int>> sections;
    int longer = 1;
};

QList<int> some(Dice &dice, int count, int of)
{
    QList<int> list;
    for (int i = 0; i < count; ++i)
        list.append(dice.upTo(of - 1));
    return list;
}

Plan planOf(Dice &dice, int number, int of)
{
    Plan plan;
    plan.longer = number % longFicheEvery == longFicheEvery - 1 ? 10 : 1;
    plan.title = dice.upTo(of - 1);
    plan.brand = dice.upTo(of - 1);
    plan.abstract = some(dice, 1, of);
    for (int i = dice.between(1, 2); i > 0; --i)
        plan.what.append(some(dice, dice.between(1, 2) * plan.longer, of));
    for (int i = dice.between(4, 6); i > 0; --i)
        plan.sections.append(some(dice, dice.between(1, 3) * plan.longer, of));
    return plan;
}

class TextMaker {
public:
    TextMaker(const QStringList &sentences, Language language) : m_sentences(sentences), m_language(language) {}

    [[nodiscard]] QString sentence(int n) const { return m_sentences[n % m_sentences.size()]; }
    [[nodiscard]] QString prose(const QList<int> &numbers) const
    {
        QStringList words;
        for (const int n : numbers)
            words.append(sentence(n));
        return words.join(u' ');
    }
    [[nodiscard]] QString paragraph(const QList<int> &numbers) const
    {
        return u"<p dir=\""_qs + (direction(m_language) == Qt::RightToLeft ? u"rtl"_qs : u"ltr"_qs) +
               u"\"><span style=\"white-space: pre-wrap;\">"_qs + prose(numbers).toHtmlEscaped() + u"</span></p>"_qs;
    }
    /// One sentence an item, the first words of each in bold.
    [[nodiscard]] QString list(const QList<int> &numbers) const
    {
        QString html = u"<ul>"_qs;
        int value = 0;
        for (const int n : numbers) {
            const QString text = sentence(n);
            const qsizetype cut = text.indexOf(u' ', 12);
            html += u"<li value=\"%1\"><b><strong class=\"rtri-bold\">"_qs.arg(++value) +
                    text.left(cut).toHtmlEscaped() + u"</strong></b><span>"_qs +
                    (cut < 0 ? QString() : text.mid(cut).toHtmlEscaped()) + u"</span></li>"_qs;
        }
        return html + u"</ul>"_qs;
    }
    [[nodiscard]] QString callout(const QList<int> &numbers) const
    {
        return u"<div class=\"callout callout--info\" data-callout=\"info\" data-title=\"Bon à savoir\"><span>"_qs +
               prose(numbers).toHtmlEscaped() + u"</span></div>"_qs;
    }

private:
    const QStringList &m_sentences;
    Language m_language;
};

/// Stable keys in an order that is not the alphabet's (contract 0.7).
QByteArray uuidOf(int fiche, int section)
{
    const quint32 mixed = static_cast<quint32>(fiche * 31 + section + 1) * 2654435761U;
    return QByteArray::number(mixed, 16).rightJustified(8, '0') + "-5eed-4000-8000-" +
           QByteArray::number(fiche * 100 + section).rightJustified(12, '0');
}

ApiText textOf(const ApiFiche &fiche, int number, const Plan &plan, Language language, const QStringList &sentences)
{
    const TextMaker make(sentences, language);
    ApiText text;
    text.language = language;
    text.title = make.sentence(plan.title).left(90);
    if (fiche.kind == Kind::Dispositif)
        text.brand = make.sentence(plan.brand).left(30);
    text.abstract = make.prose(plan.abstract);
    for (const QList<int> &numbers : plan.what)
        text.what += make.paragraph(numbers);
    const bool demarche = fiche.kind == Kind::Demarche;
    for (int i = 0; i < plan.sections.size(); ++i) {
        const QList<int> &numbers = plan.sections[i];
        QString html = make.paragraph(numbers);
        html += i % 3 == 1 ? make.list(numbers) : i % 3 == 2 ? make.callout(numbers.first(1)) : QString();
        const ApiSection section{uuidOf(number, i), make.sentence(numbers.first()).left(70), html};
        if (i < 3)
            (demarche ? text.how : text.why).append(section);
        else
            (demarche ? text.next : text.how).append(section);
    }
    text.date = fiche.modified;
    return text;
}

/// The same plan as a course: its sections become toggles.
ApiText courseOf(const ApiFiche &fiche, const Plan &plan, Language language, const QStringList &sentences, bool bare)
{
    const TextMaker make(sentences, language);
    ApiText text;
    text.language = language;
    text.title = make.sentence(plan.title).left(90);
    text.abstract = make.prose(plan.abstract);
    text.date = fiche.modified;
    if (bare)
        return text;
    CourseText course;
    for (const QList<int> &numbers : plan.what)
        course.opening += make.prose(numbers) + QStringLiteral("\n\n");
    course.advice = make.sentence(plan.brand);
    course.heading = make.sentence(plan.brand).left(40);
    for (const QList<int> &numbers : plan.sections)
        course.toggles.append({make.sentence(numbers.first()).left(70).remove(u'"'), make.prose(numbers), {}});
    text.markdown = courseMarkdown(course, language);
    return text;
}

bool isCourse(const VolumeSpec &spec, int number)
{
    return spec.courses && number * coursesInHundred / 100 != (number + 1) * coursesInHundred / 100;
}

QByteArray idOf(int number)
{
    return "5eed" + QByteArray::number(number, 16).rightJustified(20, '0');
}

} // namespace

Sentences sentencesFromCorpus(const QString &file)
{
    Sentences sentences;
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return sentences;
    simdjson::dom::parser parser;
    while (!source.atEnd()) {
        const QByteArray line = source.readLine();
        simdjson::dom::object object;
        if (parser.parse(line.constData(), static_cast<std::size_t>(line.size())).get(object) != simdjson::SUCCESS)
            continue;
        for (const Language language : allLanguages) {
            std::string_view text;
            if (object[code(language).data()].get(text) == simdjson::SUCCESS)
                sentences[slot(language)].append(
                    QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified());
        }
    }
    return sentences;
}

Sentences sentencesFromSample(const SampleFeed &sample)
{
    Sentences sentences;
    for (const Language language : allLanguages) {
        for (const ApiFiche &fiche : sample.fiches()) {
            const ApiText &text = fiche.textOrFrench(language);
            sentences[slot(language)] << text.title << text.abstract;
        }
    }
    return sentences;
}

QList<ApiFiche> volumeFiches(const VolumeSpec &spec, const Sentences &sentences, const SampleFeed &sample)
{
    const bool usable =
        std::all_of(sentences.begin(), sentences.end(), [](const QStringList &s) { return !s.isEmpty(); });
    if (!usable || sample.fiches().isEmpty())
        return {};
    QList<ApiFiche> fiches;
    fiches.reserve(spec.fiches);
    Dice dice(spec.seed);
    for (int number = 0; number < spec.fiches; ++number) {
        ApiFiche fiche = sample.fiches()[number % sample.fiches().size()];
        fiche.id = idOf(number);
        fiche.views = dice.upTo(5000);
        fiche.mobileViews = dice.upTo(500);
        fiche.mercis = dice.upTo(20);
        const Plan plan = planOf(dice, number, static_cast<int>(sentences[slot(Language::Fr)].size()));
        fiche.texts.clear();
        const bool course = isCourse(spec, number);
        if (spec.courses)
            fiche.origin = "RI";
        for (const Language language : languagesOf(dice)) {
            const bool bare = language != Language::Fr && fiche.texts.size() % bareTranslationEvery == 0;
            const QStringList &words = sentences[slot(language)];
            fiche.texts.append(course ? courseOf(fiche, plan, language, words, bare)
                                      : textOf(fiche, number, plan, language, words));
        }
        if (course)
            makeCourse(fiche, number, sentences[slot(Language::Fr)][plan.brand].left(40));
        fiches.append(std::move(fiche));
    }
    return fiches;
}

} // namespace escale::test
