// SPDX-License-Identifier: GPL-3.0-or-later
// "9h", "9 h 30", "17:30", "5 p.m.", alone or as a range. "h" is the French way and stays in translations, where it may
// also be a length of time ("2h of class"): a word beside it decides.
#include "speech/earrules.h"

namespace escale::ear {
namespace {

constexpr int hoursOfDay = 24, noon = 12;

struct Time {
    int hour = 0, minute = 0;
    bool colon = false, minutes = false, marked = false; ///< marked: am or pm
};

/// What the groups from `group` on have found: hour, minutes after h, minutes after a colon, am or pm.
std::optional<Time> timeOf(const Hit &hit, int group)
{
    Time time;
    time.colon = !hit[group + 2].isEmpty();
    time.minutes = time.colon || !hit[group + 1].isEmpty();
    time.hour = hit[group].toInt();
    time.minute = (hit[group + 1] + hit[group + 2]).toInt();
    const QString mark = hit[group + 3].toLower();
    time.marked = !mark.isEmpty();
    if (mark.startsWith(u'p') && time.hour < noon)
        time.hour += noon;
    if (mark.startsWith(u'a') && time.hour == noon)
        time.hour = 0;
    if (time.hour > hoursOfDay || time.minute > 59 || (time.hour == hoursOfDay && time.minute > 0))
        return std::nullopt;
    return time;
}

class Clock {
public:
    explicit Clock(Language language) : m_language(language), m_lexicon(EarLexicon::of(language)) {}

    enum class Case : quint8 { Plain, Genitive, Locative };

    [[nodiscard]] QString words(const Time &time, Case grammar = Case::Plain) const
    {
        const bool midnight = time.minute == 0 && (time.hour == 0 || time.hour == hoursOfDay);
        if (midnight && m_lexicon.has(QLatin1String("midnight")))
            return m_lexicon.word(QLatin1String("midnight"));
        if (time.minute == 0 && time.hour == noon && m_lexicon.has(QLatin1String("noon")))
            return m_lexicon.word(QLatin1String("noon"));
        QString half;
        int hour = time.hour;
        if (m_lexicon.has(QLatin1String("twelve-hours"))) {
            half = u' ' + m_lexicon.forms(QLatin1String("twelve-hours")).value(hour < noon ? 0 : 1);
            hour = hour % noon == 0 ? noon : hour % noon;
        }
        // By the word before: "до 21 часа", "о 9 годині".
        const auto forms = [&](const std::array<const char *, 3> &keys) {
            const QLatin1String key(keys.at(static_cast<std::size_t>(grammar)));
            return m_lexicon.forms(m_lexicon.has(key) ? key : QLatin1String(keys.front()));
        };
        if (time.minute == 0)
            return form(forms({"hour", "hour-genitive", "hour-locative"}), hour).arg(hour) + half;
        const bool countsMinutes = m_lexicon.has(QLatin1String("counts-minutes"));
        return form(forms({"hour-minute", "hour-minute-genitive", "hour-minute-locative"}),
                    countsMinutes ? time.minute : hour)
                   .replace(QLatin1String("%1"), QString::number(hour)) // Arabic's "and a minute" has no %2
                   .replace(QLatin1String("%2"), countsMinutes ? QString::number(time.minute) : padded(time.minute)) +
               half;
    }

    [[nodiscard]] QString length(const Time &time) const
    {
        const QString hours =
            m_lexicon.counted(m_lexicon.units().value(QStringLiteral("h")), {QString::number(time.hour), {}});
        if (time.minute == 0)
            return hours;
        return m_lexicon.word(QLatin1String("length-minutes")).arg(hours, QString::number(time.minute));
    }

    [[nodiscard]] bool isTime(const Time &time, const Hit &hit, bool hourWord) const
    {
        const QStringList lengthAfter = m_lexicon.forms(QLatin1String("length-after"));
        if (!m_lexicon.has(QLatin1String("length-minutes")))
            return time.hour < hoursOfDay || time.minutes; // the same words for both; "24 h" is a day
        if (hourWord || time.marked)
            return true;
        if (lengthAfter.contains(hit.wordAfter()))
            return false;
        return time.colon || m_lexicon.forms(QLatin1String("clock-before")).contains(hit.wordBefore()) ||
               (time.minutes && time.hour > noon);
    }

    [[nodiscard]] Case caseAfter(const QString &before) const
    {
        if (m_lexicon.forms(QLatin1String("locative-before")).contains(before))
            return Case::Locative;
        return m_lexicon.forms(QLatin1String("genitive-before")).contains(before) ? Case::Genitive : Case::Plain;
    }

    [[nodiscard]] QString range(const Time &first, const Time &second, const QString &before) const
    {
        const QString to = m_lexicon.has(QLatin1String("to-time")) ? m_lexicon.word(QLatin1String("to-time"))
                                                                   : m_lexicon.word(QLatin1String("to"));
        QString said = words(first, Case::Genitive) + u' ' + to + u' ' + words(second, Case::Genitive);
        const QStringList from = m_lexicon.forms(QLatin1String("from-time"));
        if (!from.isEmpty() && !from.contains(before))
            said.prepend(from.first() + u' ');
        return said;
    }

private:
    [[nodiscard]] QString form(const QStringList &forms, int count) const
    {
        return m_lexicon.form(forms, {QString::number(count), {}});
    }
    static QString padded(int minute)
    {
        return minute < 10 ? QStringLiteral("0 %1").arg(minute) : QString::number(minute);
    }

    Language m_language;
    const EarLexicon &m_lexicon;
};

QString wordPattern(const QStringList &words)
{
    return words.isEmpty() ? QStringLiteral("(?!)") : oneOf(words);
}

} // namespace

void addTimeRules(std::vector<Rule> &rules, Language language)
{
    const EarLexicon &lexicon = EarLexicon::of(language);
    const Clock clock(language);
    const QString mark = QStringLiteral(R"((?: ?([ap]\.? ?m\.?)(?![\p{L}\p{N}]))?)");
    const QString time =
        QStringLiteral(
            R"((\d{1,2})(?: ?h(?:rs?)?(?![\p{L}])(?: ?(\d{2})(?!\d)(?: ?min(?!\p{L})\.?)?)?|:(\d{2})(?::00)?(?!\d)))") +
        mark + QStringLiteral(R"((?![\p{L}\p{N}]))");
    const QString marked = QStringLiteral(R"((\d{1,2})()() ?([ap]\.? ?m\.?)(?![\p{L}\p{N}]))");
    const QString start = numberStart(language) + QStringLiteral("(?<![:,])");
    const QString hourWord = wordPattern(lexicon.forms(QLatin1String("hour-word")));
    const QString minuteWord = wordPattern(lexicon.forms(QLatin1String("minute-word")));
    const QStringList notHours = lexicon.forms(QLatin1String("no-clock-before"));
    const QString sep = QStringLiteral(" ?[-–—/] ?");

    const auto addRange = [&](const QString &first, const QString &second) {
        rules.push_back({anyCase(QStringLiteral("(?:(?<!\\p{L})(?:%1) ?)?").arg(hourWord) + start + first + sep +
                                 second + QStringLiteral("(?: ?(?:%1)(?!\\p{L}))?").arg(hourWord)),
                         [clock](const Hit &hit) -> std::optional<QString> {
                             const auto from = timeOf(hit, 1), until = timeOf(hit, 5);
                             if (!from || !until)
                                 return std::nullopt;
                             return clock.range(*from, *until, hit.wordBefore());
                         }});
    };
    addRange(time, time);
    addRange(marked, marked);
    if (lexicon.has(QLatin1String("twelve-hours")))
        addRange(QStringLiteral(R"((\d{1,2})()()())"), marked); // "9-11 am"

    const auto addSingle = [&](const QString &pattern) {
        rules.push_back(
            {anyCase(QStringLiteral("(?:(?<!\\p{L})(%1) ?)?").arg(hourWord) + start + pattern +
                     QStringLiteral("(?: ?(%1)(?!\\p{L}))?(?: ?(?:%2)(?!\\p{L}))?").arg(hourWord, minuteWord)),
             [clock, notHours](const Hit &hit) -> std::optional<QString> {
                 const auto found = timeOf(hit, 2);
                 if (!found || notHours.contains(hit.wordBefore()))
                     return std::nullopt;
                 const bool word = !hit[1].isEmpty() || !hit[6].isEmpty();
                 if (clock.isTime(*found, hit, word))
                     return clock.words(*found, clock.caseAfter(hit.wordBefore()));
                 return clock.length(*found);
             }});
    };
    addSingle(time);
    addSingle(marked);
    // "9.00" is a time in the east, where a word of time or a range stands beside it.
    if (lexicon.has(QLatin1String("genitive-before"))) {
        const QString dotted = QStringLiteral(R"((\d{1,2})()\.([0-5]\d)()(?![\p{L}\p{N}.]))");
        addRange(dotted, dotted);
        rules.push_back(
            {exactly(start + dotted),
             [clock, lists = lexicon.forms(QLatin1String("clock-before"))](const Hit &hit) -> std::optional<QString> {
                 const auto found = timeOf(hit, 1);
                 if (!found || !lists.contains(hit.wordBefore()))
                     return std::nullopt;
                 return clock.words(*found, clock.caseAfter(hit.wordBefore()));
             }});
    }
}

} // namespace escale::ear
