// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/redactor.h"

#include "assistant/textfacts.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace escale {
namespace {

using Option = QRegularExpression::PatternOption;

/// With the digits of all scripts as 0-9 and every space as one kind: as long as before, place by place.
QString plain(const QString &text)
{
    QString same = text;
    for (QChar &c : same) {
        if (const int digit = c.digitValue(); digit >= 0 && c.category() == QChar::Number_DecimalDigit)
            c = QChar(u'0' + digit);
        else if (c.isSpace())
            c = u' ';
        else if (c == u'\u2010' || c == u'\u2011' || c == u'\u2013' || c == u'\u2212')
            c = u'-';
        else if (c == u'\u2019' || c == u'\u02BC' || c == u'`')
            c = u'\'';
    }
    return same;
}

class Finder {
public:
    explicit Finder(const QString &typed) : m_typed(typed), m_text(plain(typed)) {}

    QList<PrivateWords> all(const QStringList &marked)
    {
        for (const QString &words : marked) {
            if (!words.trimmed().isEmpty())
                find(PrivateKind::Marked,
                     QRegularExpression(QRegularExpression::escape(plain(words.trimmed())), ofPeople));
        }
        structured();
        addresses();
        names();
        std::sort(m_found.begin(), m_found.end(),
                  [](const PrivateWords &a, const PrivateWords &b) { return a.range.start < b.range.start; });
        return m_found;
    }

private:
    void find(PrivateKind kind, const QRegularExpression &pattern, int group = 0);
    void add(PrivateKind kind, qsizetype start, qsizetype length);
    void structured();
    void addresses();
    void names();
    void namesAfter(const QRegularExpression &introduction, bool title);

    const QString &m_typed;
    QString m_text;
    QList<PrivateWords> m_found;
};

void Finder::add(PrivateKind kind, qsizetype start, qsizetype length)
{
    while (length > 0 && m_text.at(start + length - 1) == u' ')
        --length;
    if (length <= 0)
        return;
    const bool taken = std::any_of(m_found.begin(), m_found.end(), [&](const PrivateWords &one) {
        return start < one.range.end() && one.range.start < start + length;
    });
    if (!taken)
        m_found.append({kind, {start, length}, m_typed.mid(start, length), {}});
}

void Finder::find(PrivateKind kind, const QRegularExpression &pattern, int group)
{
    for (auto matches = pattern.globalMatch(m_text); matches.hasNext();) {
        const auto match = matches.next();
        if (match.capturedStart(group) >= 0)
            add(kind, match.capturedStart(group), match.capturedLength(group));
    }
}

void Finder::structured()
{
    static const QRegularExpression email(
        QStringLiteral(
            R"([^\s@<>()\[\],;:"]+ ?@ ?[^\s@<>()\[\],;:"]+\.[\p{L}]{2,}|[^\s@<>()\[\],;:"]+@[^\s@<>()\[\],;:"]+)"),
        ofPeople);
    static const QRegularExpression iban(
        QStringLiteral(R"(\b[a-z]{2} ?[0-9]{2}(?:[ -]?[0-9a-z]{4}){2,7}(?:[ -]?[0-9a-z]{1,3})?(?![0-9a-z]))"),
        ofPeople);
    static const QRegularExpression phone(
        QStringLiteral(
            R"((?<![\p{L}0-9\-])(?:(?:\+|00) ?[0-9]{1,3}(?:[ .\-/]?\(?[0-9]{1,4}\)?){3,7}|0[1-9](?:[ .\-/]{0,2}[0-9]{2}){4})(?![0-9]))"),
        ofPeople);
    // 13 digits with the key behind; Corsica has letters in it.
    static const QRegularExpression social(
        QStringLiteral(
            R"((?<![0-9])[1-478][ .\-]?[0-9]{2}[ .\-]?[0-9]{2}[ .\-]?(?:[0-9]{2}|2[ab])[ .\-]?[0-9]{3}[ .\-]?[0-9]{3}(?:[ .\-]?[0-9]{2})?(?![0-9]))"),
        ofPeople);
    // Any other long number, in whatever groups, and numbers with letters in them as on passports and files.
    static const QRegularExpression longNumber(QStringLiteral(R"((?<![0-9])[0-9](?:[ .\-/]?[0-9]){7,}(?![0-9]))"),
                                               ofPeople);
    static const QRegularExpression mixed(
        QStringLiteral(
            R"(\b(?=[a-z0-9\-]*[0-9](?:[a-z\-]*[0-9]){4})(?=[0-9\-]*[a-z])[a-z0-9](?:[a-z0-9\-]*[a-z0-9])\b)"),
        ofPeople);
    static const QRegularExpression dated(
        QStringLiteral(
            R"((?<![0-9])(?:[0-9]{1,2} ?[./\-] ?[0-9]{1,2} ?[./\-] ?((?:19|20|13|14)?[0-9]{2})|((?:19|20|13|14)[0-9]{2})[./\-][0-9]{1,2}[./\-][0-9]{1,2})(?![0-9]))"),
        ofPeople);
    static const QRegularExpression dayMonthYear(
        QStringLiteral(
            R"((?<![0-9])[0-9]{1,2}(?:er|st|nd|rd|th|-?(?:го|ого))?(?: (?:of|de|من))? [\p{L}\p{M}.]{3,12},?(?: de)? ((?:19|20|13|14)[0-9]{2})(?![0-9])|(?<!\p{L})(?:january|february|march|april|may|june|july|august|september|october|november|december) [0-9]{1,2}(?:st|nd|rd|th)?,? ((?:19|20)[0-9]{2}))"),
        ofPeople);
    static const QRegularExpression born(
        QStringLiteral(
            R"((?:\bn[ée]e? (?:le|en)|naissance|\bborn|birth ?day|date of birth|народи\p{L}*|народж\p{L}*|роди\p{L}*|рожд\p{L}*|مواليد|ميلاد\p{L}*|ولد\p{L}*|متولد|تولد|زوکړې|زېږېدلی|زېږېدلې|زیږید\p{L}*|ተወሊደ|ተወሊዱ|ተወሊዳ|ልደት|ትውልዲ|ዝተወለድ\p{L}*)[^0-9]{0,24}([0-9](?:[0-9./\- ]*[0-9])?(?:er|st|nd|rd|th)?(?: [\p{L}\p{M}]{3,12} [0-9]{4})?))"),
        ofPeople);

    find(PrivateKind::Email, email);
    for (auto matches = iban.globalMatch(m_text); matches.hasNext();) {
        const auto match = matches.next();
        const QString number = match.captured();
        constexpr int leastDigits = 10; // words of four letters stand in a row too
        if (std::count_if(number.begin(), number.end(), [](QChar c) { return c.isDigit(); }) >= leastDigits)
            add(PrivateKind::Account, match.capturedStart(), match.capturedLength());
    }
    // Dates first of those who are born: their year may be this one.
    find(PrivateKind::BirthDate, born, 1);
    find(PrivateKind::Number, social);
    find(PrivateKind::Phone, phone);
    const int thisYear = QDate::currentDate().year();
    for (const QRegularExpression *pattern : {&dated, &dayMonthYear}) {
        for (auto matches = pattern->globalMatch(m_text); matches.hasNext();) {
            const auto match = matches.next();
            const QString year = match.captured(match.capturedStart(1) >= 0 ? 1 : 2);
            // Appointments and papers are of these years; who asks was born before, or by another calendar.
            constexpr int ofAppointments = 3, shortYear = 2, longAhead = 12, century = 100;
            const int value = year.toInt();
            const bool recent =
                year.size() == shortYear
                    ? value >= thisYear % century - ofAppointments && value <= thisYear % century + longAhead
                    : value >= thisYear - ofAppointments && value <= thisYear + longAhead;
            if (!recent)
                add(PrivateKind::BirthDate, match.capturedStart(), match.capturedLength());
        }
    }
    find(PrivateKind::Number, mixed);
    // A date of this year is eight digits too, and may stay.
    for (auto matches = longNumber.globalMatch(m_text); matches.hasNext();) {
        const auto match = matches.next();
        const auto date = dated.match(match.captured());
        if (!date.hasMatch() || date.capturedLength() != match.capturedLength())
            add(PrivateKind::Number, match.capturedStart(), match.capturedLength());
    }
}

void Finder::addresses()
{
    const QString streets = QStringLiteral(
        "rue|avenue|av\\.?|bd|bld|boulevard|place|impasse|all[ée]e|chemin|route|quai|cours|square|passage|r[ée]sidence|"
        "lotissement|sentier|faubourg|esplanade|mont[ée]e");
    const QString easternStreets = QStringLiteral(
        "вул\\.?|вулиц[яіею]|просп\\.?|проспект|"
        "бульвар|провулок|ул\\.?|улиц[аеыу]|переулок|شارع|نهج|حي|زنقة|خیابان|کوچه|بلوار|سړک|کوڅه|واټ|ጎደና|ጐደና");
    // "12 bis, rue des Lilas, 38000 Grenoble": to the next comma, or with the postal code and the town behind it.
    static const QRegularExpression french(
        QStringLiteral(
            R"((?<![0-9])[0-9]{1,4}(?: ?(?:bis|ter|quater|[a-d]))?,? +(?:%1)(?![\p{L}])[^,;:.?!\n(]{0,60}(?:,? +[0-9]{5}(?: +\p{Lu}[\p{L}'\-]+)?)?)")
            .arg(streets),
        ofPeople);
    static const QRegularExpression english(
        QStringLiteral(
            R"((?<![0-9])[0-9]{1,4}[a-d]?,? +(?:\p{L}[\p{L}'\-]+ +){1,3}(?:street|road|avenue|lane|drive|square)(?![\p{L}]))"),
        ofPeople);
    // The name of the street, then the number of the house.
    static const QRegularExpression eastern(
        QStringLiteral(
            R"((?<![\p{L}\p{M}])(?:%1)(?![\p{L}])\.? *(?:[\p{L}\p{M}'\-]+ *){1,4},? *(?:буд\.? *|дом *|д\. *|رقم *|پلاک *|شماره *|گڼه *|ቁጽሪ *|№ *|n° *)?[0-9]{1,4}(?:[a-dа-г](?!\p{L}))?(?![0-9])(?:,? *(?:кв\.? *|apt\.? *)[0-9]+)?)")
            .arg(easternStreets),
        ofPeople);
    for (const QRegularExpression *pattern : {&french, &english, &eastern}) {
        for (auto matches = pattern->globalMatch(m_text); matches.hasNext();) {
            const auto match = matches.next();
            // What goes on in the sentence is no part of the street.
            static const QRegularExpression onward(
                QStringLiteral(
                    R"( (?:et|mais|je|j'|est|sont|depuis|avec|pour|qui|où|o[uù]|and|but|i|is|since|with|what|how|і|та|але|я|и|но|где|و|في|است|د) )"),
                ofPeople);
            const auto end = onward.match(m_text, match.capturedStart());
            qsizetype length = match.capturedLength();
            if (end.hasMatch() && end.capturedStart() < match.capturedEnd() && pattern == &french)
                length = end.capturedStart() - match.capturedStart();
            add(PrivateKind::Address, match.capturedStart(), length);
        }
    }
}

/// Words that go on with the sentence: no name has them.
const QSet<QString> &onwardWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> set;
        // Lines of letters written from right to left have no stable width.
        // clang-format off
        const QString all = QStringLiteral(
            "et je j'ai j'habite mais ou à a au aux de du des la le les un une est suis ai qui que pour dans en avec "
            "il elle mon ma "
            "son sa depuis comment où doit peut veut demande cherche habite vient vit sans ne n'a a-t-il va dit perdu "
            "and i i'm i've my but or at in on from the is am who with for lives needs wants has how where can he she "
            "since "
            "і та й я мені мій моя але в у з на що як де він вона має хоче живе є мешкає потребує шукає "
            "и мне мой моя но с что как где он она имеет хочет живёт живет есть ищет нужен нужна можно "
            "و في من إلى على أنا عمري أريد أسكن هل كيف أين ماذا هو هي عنده عندها يريد تريد يبحث تبحث لا لم ما مع منذ "
            "وأنا وأريد وأسكن لدي ولدي عندي "
            "است و در از به من که می هستم هست دارم دارد برای را با چه کجا چطور می‌خواهم میخواهم "
            "می‌خواهد "
            "دنبال "
            "ندارد هستند "
            "دی ده دې زه او په له د یم کوم چې ته څه چېرته څنګه لري غواړي غواړم نه لپاره "
            "እዩ እየ እያ ይበሃል ትበሃል እበሃል ኣብ ካብ ናይ ከመይ ኣበይ እንታይ ኣለኒ ኣለዎ ኣለዋ ይደሊ ትደሊ እደሊ ክኸውን ክገብር");
        // clang-format on
        for (const QString &word : all.split(u' ', Qt::SkipEmptyParts))
            set.insert(word);
        return set;
    }();
    return words;
}

bool hasCase(QChar c)
{
    return c.isUpper() || c.isLower();
}

/// `title`: behind "M."; else behind "je m'appelle", where people also type small letters.
void Finder::namesAfter(const QRegularExpression &introduction, bool title)
{
    static const QRegularExpression word(QStringLiteral(R"([\p{L}\p{M}][\p{L}\p{M}'.\-\x{200C}]*)"), ofPeople);
    constexpr int mostWords = 4;
    for (auto matches = introduction.globalMatch(m_text); matches.hasNext();) {
        const auto match = matches.next();
        qsizetype at = match.capturedEnd(), start = -1, end = -1;
        bool cased = true;
        for (int count = 0; count < mostWords; ++count) {
            while (at < m_text.size() && m_text.at(at) == u' ')
                ++at;
            const auto next =
                word.match(m_text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
            if (!next.hasMatch())
                break;
            QString name = next.captured();
            const QChar first = name.at(0);
            const bool big = first.isUpper();
            if (onwardWords().contains(name.toLower()) && !(big && count > 0))
                break;
            if (count == 0)
                cased = !hasCase(first) || big;
            // "M. Haddad a perdu": after a big word a small one ends the name, but for its particles.
            static const QSet<QString> particles{QStringLiteral("el"),  QStringLiteral("al"),  QStringLiteral("ben"),
                                                 QStringLiteral("bin"), QStringLiteral("ibn"), QStringLiteral("ould"),
                                                 QStringLiteral("von"), QStringLiteral("van")};
            if (hasCase(first) && !big && count > 0 && (cased || title) && !particles.contains(name))
                break;
            if (hasCase(first) && !big && count > 1 && !cased)
                break;
            // Without capitals nothing says where a name ends: two words are enough, three rarely are.
            if (!hasCase(first) && count > 1)
                break;
            // "و" written on is "and" from the second word on, and "ن" may be a verb: the first two are names.
            if (!hasCase(first) && count == 1 && first == u'و' && name.size() > 3 && name != QStringLiteral("ولید") &&
                name != QStringLiteral("وليد"))
                break;
            if (start < 0)
                start = at;
            const bool stops = name.endsWith(u'.') && name.size() > 2;
            end = next.capturedEnd() - (stops ? 1 : 0);
            at = next.capturedEnd();
            if (stops)
                break;
        }
        if (start >= 0)
            add(PrivateKind::Name, start, end - start);
    }
}

void Finder::names()
{
    static const QRegularExpression titles(
        QStringLiteral(
            R"((?<![\p{L}\p{M}])(?:m\.|mme\.?|mmes|mlle\.?|mr\.?|mrs\.?|ms\.?|miss|monsieur|madame|mademoiselle|dr\.?|docteur|doctor|ma[îi]tre|sir|пан(?:і|а|у|ом|ові|ою)?|господин(?:а|у|ом)?|госпож(?:а|и|е|у|ой)|г-н|г-жа|г-жи|доктор(?:а|у|ка)?|السيد[ةه]?|سيد[ةه]?|للسيد[ةه]?|الآنس[ةه]|الأستاذ[ةه]?|الدكتور[ةه]?|آقای|اقای|خانم|جناب|دکتر|ښاغل[یېي]|ښاغلی|اغلې|مېرمن|میرمن|مېرمنې|ډاکټر|ኣቶ|አቶ|ወይዘሮ|ወ/ሮ|ወይዘሪት|ወ/ሪት|ዶ/ር|ዶክተር|ሓው|ሓፍቲ)(?: +(?:et|and|та|и) +(?:mme|mrs|m\.|madame|monsieur))? +)"),
        ofPeople);
    static const QRegularExpression introductions(
        QStringLiteral(
            R"((?<![\p{L}\p{M}])(?:(?:je m|il s|elle s|qui s|s|m)'? ?appell?e|(?:mon|son|ton) (?:pr[ée])?nom(?: de famille)? (?:est|c'est)|(?:nom|pr[ée]nom)(?: de famille)? ?:|moi c'est|my (?:first |last |full )?name(?:'s| is)|(?:his|her) name(?:'s| is)|(?:i am|she is|he is) called|is named|i'm called|name ?:|мене звати|мене звуть|(?:його|її) звати|моє ім'я|мо[єе] прізвище|(?:его|её|ее|меня) зовут|мо[её] имя|моя фамилия|(?:ім'я|прізвище|имя|фамилия) ?:|(?:أنا )?(?:اسمي|إسمي)(?: هو)?|اسم(?:ه|ها|ي الكامل)(?: هو)?|(?:ي|أ|ت)دعى|الاسم ?:|(?:اسم|نام) (?:من|او|ایشان|همسرم|شوهرم|پسرم|دخترم)|نامم|اسمم|اسمش|نامش|نام ?:|(?:زما|زموږ|د هغه|د هغې) نوم|نوم (?:مې|یې)|نوم ?:|(?:ስመይ|ስሙ|ስማ|ስም(?:ካ|ኪ)?)(?: ኸኣ)?(?: ?፦| ?:)?|ኣነ(?= [\p{L}\p{M}]+ (?:[\p{L}\p{M}]+ )?እበሃል)) *)"),
        ofPeople);
    namesAfter(introductions, false);
    namesAfter(titles, true);
}

} // namespace

QLatin1String nameOf(PrivateKind kind)
{
    switch (kind) {
    case PrivateKind::Name:
        return QLatin1String("NAME");
    case PrivateKind::Phone:
        return QLatin1String("PHONE");
    case PrivateKind::Email:
        return QLatin1String("EMAIL");
    case PrivateKind::Number:
        return QLatin1String("NUMBER");
    case PrivateKind::Account:
        return QLatin1String("ACCOUNT");
    case PrivateKind::BirthDate:
        return QLatin1String("BIRTHDATE");
    case PrivateKind::Address:
        return QLatin1String("ADDRESS");
    case PrivateKind::Marked:
        break;
    }
    return QLatin1String("HIDDEN");
}

Redaction redacted(const QString &typed, const QStringList &marked)
{
    Redaction redaction{typed, {}, Finder(typed).all(marked)};
    QHash<PrivateKind, QStringList> seen;
    qsizetype at = 0;
    for (PrivateWords &one : redaction.removed) {
        QStringList &known = seen[one.kind];
        qsizetype number = known.indexOf(one.words);
        if (number < 0) {
            number = known.size();
            known.append(one.words);
        }
        one.placeholder = QStringLiteral("[%1-%2]").arg(nameOf(one.kind)).arg(number + 1);
        redaction.text += QStringView(typed).mid(at, one.range.start - at);
        redaction.text += one.placeholder;
        at = one.range.end();
    }
    redaction.text += QStringView(typed).mid(at);
    return redaction;
}

QString restored(const QString &text, const Redaction &redaction)
{
    QString whole = text;
    for (const PrivateWords &one : redaction.removed)
        whole.replace(one.placeholder, one.words);
    return whole;
}

bool hasStrangePlaceholder(const QString &text, const Redaction &redaction)
{
    static const QRegularExpression placeholder(QStringLiteral(R"(\[[A-Z]+-[0-9]+\])"));
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();) {
        const QString one = matches.next().captured();
        if (std::none_of(redaction.removed.begin(), redaction.removed.end(),
                         [&one](const PrivateWords &words) { return words.placeholder == one; }))
            return true;
    }
    return false;
}

} // namespace escale
