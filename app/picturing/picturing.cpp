// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturing/picturing.h"

#include "picturing/lexiconconcepts.h"
#include "picturing/phrasetable.h"
#include "search/concepts.h"

#include <QFile>
#include <QMap>
#include <algorithm>
#include <array>
#include <string_view>

/// The data is a library of its own; without this call a static link would leave it out.
static void usePicturingData()
{
    Q_INIT_RESOURCE(escale_picturing_data);
}

namespace escale {
namespace {

/// How much of a title's weight words elsewhere in the fiche add to what the title names.
constexpr double fromAbstract = 0.35, fromSections = 0.15, fromNeed = 0.4, fromOtherNeed = 0.25;
/// What a step may wear says little about a whole fiche.
constexpr double ofActions = 0.35;
/// Whom it is for says less than what it is.
constexpr double ofPeople = 0.75, ofStatuses = 0.6;
/// French, English and the others put what a title is about before what it is for; a little.
constexpr double perPlace = 0.06;
/// Less than this is a weak word, or a single one that means two things.
constexpr double surely = 0.5;
/// The best must lead by this to be the one.
constexpr double lead = 1.08;
/// A concept without a picture that is said as surely as this keeps others from standing in for it.
constexpr double blocking = 0.95;
/// Worth taking where the best is taken: named by its own term, and not far behind.
constexpr double nextBest = 0.8, farBehind = 0.5;
constexpr qsizetype longestPart = 1500, mostSections = 20;

constexpr std::array<std::string_view, 23> actions{
    "appointment",     "bring-paper", "calendar",    "clock",  "copy",  "fill-in", "folder",     "form",
    "free-of-charge",  "internet",    "keep-safe",   "letter", "paper", "pay",     "phone-call", "prepare-papers",
    "renew-each-year", "scan-code",   "send-online", "sign",   "wait",  "message", "price"};

constexpr std::array<std::string_view, 9> people{"child",        "family", "group",   "man",  "older-person",
                                                 "parent-child", "person", "student", "woman"};

/// What somebody is rather than what happens to them: "death of a job seeker" is about the death.
constexpr std::array<std::string_view, 1> statuses{"job-seeker"};

constexpr std::array<std::string_view, 40> documents{"bank-card",
                                                     "bank-details",
                                                     "bill",
                                                     "birth-certificate",
                                                     "contract",
                                                     "copy",
                                                     "court-paper",
                                                     "cv",
                                                     "diploma",
                                                     "driving-licence",
                                                     "family-book",
                                                     "folder",
                                                     "form",
                                                     "health-card",
                                                     "letter",
                                                     "marriage-certificate",
                                                     "medical-paper",
                                                     "paper",
                                                     "passport",
                                                     "payslip",
                                                     "photo",
                                                     "prepare-papers",
                                                     "proof-of-address",
                                                     "rent-receipt",
                                                     "residence-card",
                                                     "school-certificate",
                                                     "tax-notice",
                                                     "travel-ticket",
                                                     "translated-paper",
                                                     "visa",
                                                     "vaccine",
                                                     "email",
                                                     "smartphone",
                                                     "keys",
                                                     "money",
                                                     "pay",
                                                     "lost-card",
                                                     "fingerprint",
                                                     "official-stamp",
                                                     "receive-card"};

/// What stands for a theme on its tile is one thing of many. On a fiche it would promise that very thing.
QString ofAnyFiche(const QString &ofTheme)
{
    return ofTheme == QLatin1String("residence-card") ? QStringLiteral("paper") : ofTheme;
}

template <size_t N> bool among(const std::array<std::string_view, N> &names, const QString &name)
{
    return std::any_of(names.begin(), names.end(), [&](std::string_view one) {
        return name == QLatin1String(one.data(), static_cast<qsizetype>(one.size()));
    });
}

std::unique_ptr<PhraseTable> tableOf(const QString &name)
{
    usePicturingData();
    auto table = std::make_unique<PhraseTable>();
    QFile file(QStringLiteral(":/picturing/%1.txt").arg(name));
    if (file.open(QIODevice::ReadOnly))
        table->read(file.readAll());
    return table;
}

QString sectionWords(const Translation &text)
{
    QString words;
    qsizetype left = mostSections;
    for (const QList<Section> *list : {&text.why, &text.how, &text.next, &text.parts}) {
        for (const Section &section : *list) {
            if (left-- > 0)
                words += section.title.left(200) + u'\n';
        }
    }
    return words;
}

/// Where `step` itself stands in `list`, not one like it; -1 for nowhere.
qsizetype placeIn(const QList<Section> &list, const Section &step)
{
    const auto at = std::find_if(list.cbegin(), list.cend(), [&step](const Section &one) { return &one == &step; });
    return at == list.cend() ? -1 : at - list.cbegin();
}

/// The same section in another text: of one list and by its id, and in texts written in one piece, which have none, by
/// its place where both have as many parts (contract section 5, contract-2026 section 5).
const Section *twinOf(const Section &step, const Translation &text, const Translation &other)
{
    if (const qsizetype place = placeIn(text.parts, step); place >= 0)
        return text.parts.size() == other.parts.size() ? &other.parts.at(place) : nullptr;
    for (const auto list : {&Translation::how, &Translation::next, &Translation::why}) {
        if (placeIn(text.*list, step) < 0)
            continue;
        const QList<Section> &twins = other.*list;
        const auto twin =
            std::find_if(twins.cbegin(), twins.cend(), [&step](const Section &one) { return one.id == step.id; });
        return twin == twins.cend() ? nullptr : &*twin;
    }
    return nullptr;
}

const Need *needWith(const Taxonomy &taxonomy, const QString &id)
{
    const auto at =
        std::find_if(taxonomy.needs.begin(), taxonomy.needs.end(), [&](const Need &n) { return n.id == id; });
    return at == taxonomy.needs.end() ? nullptr : &*at;
}

} // namespace

/// A picture and how surely the words mean it.
struct Picturing::Candidate {
    QString picture; ///< empty: a concept without one
    QString concept_;
    double score = 0;
    double strongest = 0; ///< of its single matches
    qsizetype start = 0;
};

Picturing::Picturing(const ConceptLookup &lexicon)
    : m_lexicon(lexicon), m_steps(tableOf(QStringLiteral("steps"))), m_themes(tableOf(QStringLiteral("themes"))),
      m_general(tableOf(QStringLiteral("general")))
{
}

Picturing::~Picturing() = default;

const Picturing &Picturing::ours()
{
    static const LexiconConcepts lexicon(Concepts::ours());
    static const Picturing picturing(lexicon);
    return picturing;
}

QStringList Picturing::named() const
{
    QStringList all = m_steps->pictures() + m_themes->pictures();
    all.removeDuplicates();
    all.sort();
    return all;
}

QList<Picturing::Candidate> Picturing::candidates(const QString &text, Language language) const
{
    QList<Candidate> list;
    int place = 0;
    qsizetype last = -1;
    const QString part = text.left(longestPart);
    const QList<PicturedConcept> general = m_general->conceptsOf(part, language);
    for (const PicturedConcept &one : m_lexicon.conceptsOf(part, language)) {
        // Words too general to choose by, and nothing else.
        if (std::any_of(general.begin(), general.end(), [&](const PicturedConcept &g) {
                return g.start <= one.start && g.start + g.length >= one.start + one.length;
            }))
            continue;
        if (one.start > last) {
            last = one.start;
            ++place;
        }
        const double weight = one.weight * std::max(0.7, 1 - perPlace * (place - 1));
        auto same = std::find_if(list.begin(), list.end(), [&](const Candidate &c) {
            return c.picture == one.picture && (!one.picture.isEmpty() || c.concept_ == one.name);
        });
        if (same == list.end()) {
            list.append({one.picture, one.name, weight, weight, one.start});
        } else if (weight > same->strongest) {
            same->score = weight + 0.25 * same->strongest; // the same thing said twice counts, but not twice
            same->strongest = weight;
            same->concept_ = one.name;
        } else if (one.start > same->start) {
            same->score += 0.25 * weight;
        }
    }
    return list;
}

FichePicture Picturing::ofFiche(const Fiche &fiche, const Translation &text, const Taxonomy &taxonomy) const
{
    FichePicture answer;
    QList<Candidate> about;  // of the rest of the text, to confirm
    QList<Candidate> needed; // of the needs, in the feed's order
    for (Candidate &one : candidates(text.abstract, text.language)) {
        one.score *= fromAbstract;
        about.append(one);
    }
    for (Candidate &one : candidates(sectionWords(text), text.language)) {
        one.score *= fromSections;
        about.append(one);
    }
    // The first need is what the fiche is for; the others are who else may look for it.
    for (qsizetype turn = 0; turn < fiche.needs.size(); ++turn) {
        const Need *need = needWith(taxonomy, fiche.needs.at(turn));
        if (!need)
            continue;
        Language language = Language::Fr;
        const QString words = textIn(need->text, text.language, &language);
        for (Candidate one : candidates(words, language)) {
            if (turn == 0)
                needed.append(one);
            one.score *= turn == 0 ? fromNeed : fromOtherNeed;
            about.append(one);
        }
    }
    const auto ranked = [&](QList<Candidate> list) {
        for (Candidate &one : list) {
            if (one.strongest < surely)
                continue;
            for (const Candidate &other : about) {
                if (one.picture.isEmpty() ? other.concept_ == one.concept_ : other.picture == one.picture)
                    one.score += std::min(other.score, one.strongest);
            }
            if (among(actions, one.picture))
                one.score *= ofActions;
            else if (among(statuses, one.concept_))
                one.score *= ofStatuses;
            else if (among(people, one.picture))
                one.score *= ofPeople;
        }
        list.removeIf([](const Candidate &c) { return c.strongest < surely || c.score < surely; });
        std::stable_sort(list.begin(), list.end(),
                         [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
        return list;
    };
    const auto take = [&](const QList<Candidate> &list, PictureSource source) {
        const auto best =
            std::find_if(list.begin(), list.end(), [](const Candidate &c) { return !c.picture.isEmpty(); });
        if (best == list.end())
            return false;
        // What the words name before it has no picture: nothing else may stand in for it. Nor where the same words name
        // it as surely.
        if (std::any_of(list.begin(), list.end(), [&](const Candidate &c) {
                const bool before = c.start < best->start && c.score >= best->score * farBehind;
                const bool same = c.start == best->start && c.score * lead >= best->score;
                return c.picture.isEmpty() && c.strongest >= blocking && (before || same);
            }))
            return false;
        const auto second = std::find_if(best + 1, list.end(), [](const Candidate &c) { return !c.picture.isEmpty(); });
        if (second != list.end() && best->score < second->score * lead)
            return false;
        answer.picture = best->picture;
        answer.meaning = best->concept_;
        answer.source = source;
        for (auto it = best + 1; it != list.end(); ++it) {
            if (!it->picture.isEmpty() && it->strongest >= nextBest && it->score >= best->score * farBehind &&
                !answer.next.contains(it->picture))
                answer.next.append(it->picture);
        }
        return true;
    };

    const QList<Candidate> titled = ranked(candidates(text.title, text.language));
    const QList<Candidate> need = ranked(needed);
    if (!take(titled, PictureSource::Title))
        take(need, PictureSource::Need);
    const auto theme = std::find_if(taxonomy.themes.begin(), taxonomy.themes.end(),
                                    [&](const Theme &one) { return one.id == fiche.theme; });
    const QString general = theme == taxonomy.themes.end() ? QString() : ofAnyFiche(ofTheme(*theme));
    if (answer.picture.isEmpty() && !general.isEmpty()) {
        answer.picture = general;
        answer.meaning = fiche.theme;
        answer.source = PictureSource::Theme;
    }
    return answer;
}

QString Picturing::ofTheme(const Theme &theme) const
{
    for (const TranslatedText *words : {&theme.label, &theme.name}) {
        const QList<PicturedConcept> named = m_themes->conceptsOf(textIn(*words, Language::Fr), Language::Fr);
        if (!named.isEmpty())
            return named.first().picture;
    }
    return {};
}

QString Picturing::ofNeed(const Need &need) const
{
    Language language = Language::Fr;
    const QString words = textIn(need.text, Language::Fr, &language);
    QList<Candidate> list = candidates(words, language);
    list.removeIf([](const Candidate &c) { return c.strongest < surely || c.picture.isEmpty(); });
    std::stable_sort(list.begin(), list.end(),
                     [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
    if (list.isEmpty() || (list.size() > 1 && list.at(0).score < list.at(1).score * lead))
        return {};
    return list.first().picture;
}

QString Picturing::ofStep(const QString &title, const QString &text, Language language) const
{
    const auto firstAction = [&](const QString &words) {
        QString picture;
        for (const PicturedConcept &one : m_steps->conceptsOf(words.left(longestPart), language)) {
            // "En ligne" says how; what is done comes first if it is said at all.
            if (!one.weak && (picture.isEmpty() || picture == QLatin1String("internet")) &&
                one.picture != QLatin1String("internet"))
                picture = one.picture;
            else if (picture.isEmpty() && !one.weak)
                picture = one.picture;
        }
        return picture;
    };
    const auto has = [&](const QString &words, QLatin1String name) {
        const QList<PicturedConcept> all = m_steps->conceptsOf(words.left(longestPart), language);
        return std::any_of(all.begin(), all.end(), [&](const PicturedConcept &one) { return one.name == name; });
    };
    QString picture = firstAction(title);
    if (picture == QLatin1String("go") && has(title, QLatin1String("appointment"))) {
        picture = QStringLiteral("appointment");
    } else if (picture == QLatin1String("post")) {
        const QString both = title + u'\n' + text;
        if (has(both, QLatin1String("online")) && !has(both, QLatin1String("by-post")))
            picture = QStringLiteral("send-online");
    } else if (picture == QLatin1String("form") && has(title, QLatin1String("online"))) {
        picture = QStringLiteral("internet");
    } else if (picture == QLatin1String("search") || picture.isEmpty()) {
        // What is looked for says more than the looking.
        QList<Candidate> objects = candidates(title, language);
        objects.removeIf([](const Candidate &c) { return c.strongest < surely || c.picture.isEmpty(); });
        std::stable_sort(objects.begin(), objects.end(),
                         [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
        if (!objects.isEmpty() && (objects.size() == 1 || objects.at(0).score >= objects.at(1).score * lead))
            picture = objects.first().picture;
    }
    return picture;
}

QString Picturing::ofStep(const Section &step, const Translation &text, const Translation &french) const
{
    const Section *twin = text.language == french.language ? nullptr : twinOf(step, text, french);
    return twin == nullptr ? ofStep(step.title, plainText(step.blocks), text.language)
                           : ofStep(twin->title, plainText(twin->blocks), french.language);
}

QString Picturing::ofDocument(const QString &phrase, Language language) const
{
    QList<Candidate> list = candidates(phrase, language);
    list.removeIf([](const Candidate &c) { return c.strongest < surely || !among(documents, c.picture); });
    std::stable_sort(list.begin(), list.end(),
                     [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
    if (list.isEmpty() || (list.size() > 1 && list.at(0).score < list.at(1).score * lead))
        return {};
    return list.first().picture;
}

QStringList picturesOfPage(const QList<FichePicture> &fiches)
{
    QMap<QString, QString> taken; // picture -> meaning
    QStringList worn;
    for (const FichePicture &fiche : fiches) {
        const auto free = [&](const QString &picture, const QString &meaning) {
            return !picture.isEmpty() && (!taken.contains(picture) || taken.value(picture) == meaning);
        };
        QString picture;
        if (free(fiche.picture, fiche.meaning)) {
            picture = fiche.picture;
            taken.insert(picture, fiche.meaning);
        } else {
            for (const QString &one : fiche.next) {
                if (picture.isEmpty() && !taken.contains(one)) {
                    picture = one;
                    taken.insert(one, QString());
                }
            }
        }
        worn.append(picture);
    }
    return worn;
}

QString pictureOfCondition(QStringView code)
{
    static const QMap<QString, QString> pictures{
        {QStringLiteral("acte naissance"), QStringLiteral("birth-certificate")},
        {QStringLiteral("titre sejour"), QStringLiteral("residence-card")},
        {QStringLiteral("cir"), QStringLiteral("contract")},
        {QStringLiteral("bank account"), QStringLiteral("bank-details")},
        {QStringLiteral("pole emploi"), QStringLiteral("job-search")},
        {QStringLiteral("driver license"), QStringLiteral("driving-licence")},
        {QStringLiteral("school"), QStringLiteral("school-certificate")},
    };
    return pictures.value(code.toString());
}

QString pictureOfPublic(QStringView code)
{
    static const QMap<QString, QString> pictures{
        {QStringLiteral("family"), QStringLiteral("family")},
        {QStringLiteral("women"), QStringLiteral("woman")},
        {QStringLiteral("senior"), QStringLiteral("older-person")},
        {QStringLiteral("gender"), QStringLiteral("man-and-woman")},
    };
    return pictures.value(code.toString());
}

} // namespace escale
