// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desktopmodel.h"

#include "base/try.h"
#include "l10n/sessions.h"

#include <QSettings>
#include <algorithm>

namespace escale {
namespace {

QString memoryOf(const char *key)
{
    return QLatin1String("window/") + QLatin1String(key);
}

} // namespace

/// All that changes while one lives is told once, when the last has gone.
class DesktopModel::Batch {
public:
    explicit Batch(DesktopModel &model) : m_model(model) { ++m_model.m_batches; }
    Batch(const Batch &) = delete;
    Batch &operator=(const Batch &) = delete;
    ~Batch()
    {
        if (--m_model.m_batches == 0 && m_model.m_noted)
            Q_EMIT m_model.changed(std::exchange(m_model.m_noted, {}));
    }

private:
    DesktopModel &m_model;
};

/// What one wish changes of filters and words can be taken back in one. What is typed is not in it: the field has a way
/// back of its own.
class DesktopModel::Step {
public:
    explicit Step(DesktopModel &model)
        : m_model(model), m_query(model.query()), m_filter(model.filter()), m_selection(model.m_selectionShown),
          m_news(model.m_newsShown)
    {
        ++m_model.m_steps;
    }
    Step(const Step &) = delete;
    Step &operator=(const Step &) = delete;
    ~Step()
    {
        if (--m_model.m_steps > 0 || (m_filter == m_model.filter() && m_query == m_model.query()))
            return;
        // What the wish has not touched stays as it is by then: words that were typed since, a list that was opened.
        const bool words = m_query != m_model.query();
        const bool lists = m_selection != m_model.m_selectionShown || m_news != m_model.m_newsShown;
        m_model.canBeTakenBack(TakeBack::Search,
                               [&model = m_model, query = m_query, filter = m_filter, selection = m_selection,
                                news = m_news, words, lists]() -> Result<Done> {
                                   const Batch batch(model);
                                   if (words)
                                       model.search(query);
                                   model.applyFilter(filter);
                                   if (lists) {
                                       model.showSelection(selection);
                                       model.showNews(news);
                                   }
                                   return Done{};
                               });
    }

private:
    DesktopModel &m_model;
    QString m_query;
    Filter m_filter;
    bool m_selection, m_news;
};

DesktopModel::DesktopModel(LibraryService &library, SearchService &search, Clock &clock, Language interface,
                           QObject *parent)
    : QObject(parent), m_library(library), m_clock(clock), m_finder(library, search, clock), m_open(library, clock),
      m_days(clock), m_languages(interface), m_book(clock), m_current(m_book), m_news(library.path(), clock),
      m_filterNews(library.path(), m_news, m_saved, clock)
{
    connect(&m_finder, &Finder::changed, this, [this] {
        const Batch batch(*this);
        note(Aspect::Results);
        if (!m_finder.waiting() && std::exchange(m_openFirst, false))
            openFirst();
    });
    connect(&m_finder, &Finder::failed, this, [this](const Error &error) {
        m_openFirst = false;
        note(Aspect::Results); // they stay, under words that may be of another language by now
        Q_EMIT failed(error);
    });
    connect(&m_open, &OpenFiche::shown, this, [this] { note(Aspect::Text); });
    connect(&m_open, &OpenFiche::failed, this, [this] { note(Aspect::Text); });
    connect(&m_open, &OpenFiche::noticed, this, [this] { note(Aspect::Notice); });
    connect(&m_interview, &Interview::changed, this, [this] { note(Aspect::Interview); });
    connect(&library, &LibraryService::contentChanged, this, &DesktopModel::reload);
    connect(&m_book, &SelectionBook::changed, this, &DesktopModel::readSelection);
    connect(&m_book, &SelectionBook::noted, this,
            [this] { canBeTakenBack(TakeBack::Selection, [this] { return m_book.undo(); }); });
    connect(&m_news, &LibraryNews::changed, this, &DesktopModel::readNews);
    connect(&m_saved, &SavedFilters::changed, this, [this] { note(Aspect::Saved); });
    connect(&m_filterNews, &FilterNews::answered, this, [this] { note(Aspect::Saved); });
    m_filterNews.setLanguage(interface);
    connect(&m_days, &DayWatch::dayChanged, this, &DesktopModel::reload);
}

DesktopModel::~DesktopModel() = default;

void DesktopModel::note(Aspect aspect)
{
    const Batch batch(*this);
    m_noted |= aspect;
}

void DesktopModel::canBeTakenBack(TakeBack what, TakeBacks::Way way)
{
    m_takeBacks.note(what, std::move(way));
    note(Aspect::TakeBack);
}

void DesktopModel::begin(Semantics semantics)
{
    m_finder.setSemantics(semantics);
    m_filterNews.setSemantics(semantics);
    loadTaxonomy();
    m_finder.setLanguage(interfaceLanguage());
}

void DesktopModel::reload()
{
    loadTaxonomy();
    m_finder.reload();
    m_open.compare();
    m_news.look();
}

void DesktopModel::loadTaxonomy()
{
    m_library.taxonomy(this, [this](const Result<Taxonomy> &taxonomy) {
        if (!taxonomy)
            return; // the list says what is wrong
        const TaxonomyIndex index(*taxonomy);
        if (index == m_taxonomy)
            return;
        m_taxonomy = index;
        note(Aspect::Taxonomy);
    });
}

QDate DesktopModel::today() const
{
    return todayOf(m_clock);
}

void DesktopModel::readOpen()
{
    if (!ficheId().isEmpty())
        m_open.open(ficheId(), m_languages.columns());
}

void DesktopModel::setLanguages(const DeskLanguages &languages)
{
    const Batch batch(*this);
    m_languages = languages;
    note(Aspect::Languages);
    readOpen();
}

void DesktopModel::setInterfaceLanguage(Language language)
{
    if (language == interfaceLanguage())
        return;
    const Batch batch(*this);
    m_finder.setLanguage(language);
    m_filterNews.setLanguage(language);
    setLanguages(m_languages.withInterface(language));
}

void DesktopModel::setContentLanguage(Language language)
{
    if (language != contentLanguage())
        setLanguages(m_languages.withContent(language));
}

void DesktopModel::setSecondLanguage(std::optional<Language> language)
{
    setLanguages(m_languages.withSecond(language));
}

void DesktopModel::setPersonsLanguage(Language language)
{
    setLanguages(m_languages.withPersons(language));
}

void DesktopModel::toggleSecondLanguage()
{
    setLanguages(m_languages.withSecondToggled());
}

void DesktopModel::listenIn(Language language)
{
    if (const DeskLanguages heard = m_languages.heardIn(language); heard != m_languages)
        setLanguages(heard);
}

void DesktopModel::search(const QString &text)
{
    if (text == query())
        return;
    m_openFirst = false;
    const Batch batch(*this);
    note(Aspect::Query);
    m_finder.setText(text);
}

void DesktopModel::searchAsTyped()
{
    const Batch batch(*this);
    m_finder.searchAsTyped();
}

void DesktopModel::showMore()
{
    const Batch batch(*this);
    m_finder.showMore();
}

void DesktopModel::setFilter(const Filter &filter)
{
    const Batch batch(*this);
    const Step step(*this);
    applyFilter(filter);
}

void DesktopModel::applyFilter(const Filter &filter)
{
    if (filter == this->filter())
        return;
    const Batch batch(*this);
    note(Aspect::Filter);
    m_finder.setFilter(filter);
}

void DesktopModel::setHome(const QStringList &departments)
{
    const Filter before = m_home;
    m_home.departments = departments;
    if (filter() == before) // nobody has asked for something else
        applyFilter(m_home);
}

void DesktopModel::setOrder(ResultOrder order)
{
    const Batch batch(*this);
    m_finder.setOrder(order);
}

void DesktopModel::filterByTheme(const QString &themeId)
{
    Filter whole;
    whole.themes = {themeId};
    setFilter(whole);
}

void DesktopModel::filterByNeed(const QString &needId)
{
    Filter whole;
    whole.needs = {needId};
    setFilter(whole);
}

void DesktopModel::browseTheme(const QString &themeId)
{
    const Batch batch(*this);
    const Step step(*this);
    search({});
    filterByTheme(themeId);
}

void DesktopModel::open(const QString &ficheId)
{
    if (ficheId.isEmpty())
        return;
    m_history.open(ficheId);
    show(ficheId);
}

void DesktopModel::show(const QString &ficheId)
{
    const Batch batch(*this);
    note(Aspect::Fiche);
    m_recent.removeOne(ficheId);
    m_recent.prepend(ficheId);
    m_recent.resize(std::min(m_recent.size(), mostRecent));
    m_interview.putAway(); // what is read now is the fiche
    m_open.open(ficheId, m_languages.columns());
}

void DesktopModel::goBack()
{
    if (const QString id = m_history.goBack(); !id.isEmpty())
        show(id);
}

void DesktopModel::goForward()
{
    if (const QString id = m_history.goForward(); !id.isEmpty())
        show(id);
}

void DesktopModel::openFirst()
{
    m_openFirst = m_finder.waiting();
    if (!m_openFirst && !m_finder.rows().isEmpty())
        open(m_finder.rows().first().card.id);
}

void DesktopModel::openNeighbour(int lines)
{
    const QList<ResultRow> &rows = m_finder.rows();
    if (rows.isEmpty())
        return;
    const auto here =
        std::find_if(rows.begin(), rows.end(), [this](const ResultRow &row) { return row.card.id == ficheId(); });
    const qsizetype wanted = here == rows.end() ? 0 : here - rows.begin() + lines;
    const QString &id = rows[std::clamp<qsizetype>(wanted, 0, rows.size() - 1)].card.id;
    if (id != ficheId())
        open(id);
}

void DesktopModel::readNewText()
{
    m_open.readNew();
}

void DesktopModel::takeBack()
{
    const auto done = m_takeBacks.takeBack();
    note(Aspect::TakeBack);
    if (!done)
        Q_EMIT failed(done.error());
}

Result<Done> DesktopModel::takeBackSelection()
{
    const Batch batch(*this);
    note(Aspect::TakeBack);
    return m_takeBacks.takeBack(TakeBack::Selection);
}

Result<Done> DesktopModel::removeSavedFilter(const QString &id)
{
    const SavedFilter *saved = m_saved.find(id);
    if (saved == nullptr)
        return Done{};
    const Batch batch(*this);
    const SavedFilter was = *saved;
    const qsizetype place = m_saved.list().indexOf(was);
    ESCALE_TRY_DONE(m_saved.remove(id));
    canBeTakenBack(TakeBack::SavedFilter, [this, was, place] { return m_saved.putBack(was, place); });
    return Done{};
}

Result<Done> DesktopModel::renameSavedFilter(const QString &id, const QString &name)
{
    const SavedFilter *saved = m_saved.find(id);
    const QString was = saved != nullptr ? saved->name : QString();
    const Batch batch(*this);
    ESCALE_TRY_DONE(m_saved.rename(id, name));
    if (const SavedFilter *renamed = m_saved.find(id); renamed == nullptr || renamed->name == was)
        return Done{};
    canBeTakenBack(TakeBack::SavedFilter, [this, id, was] { return m_saved.rename(id, was); });
    return Done{};
}

void DesktopModel::toggleSelected(const QString &id)
{
    if (id.isEmpty())
        return;
    const Batch batch(*this);
    if (const auto done = m_current.toggle(id); !done)
        return Q_EMIT failed(done.error());
    readSelection();
}

void DesktopModel::setCurrentSelection(const QString &id)
{
    const Batch batch(*this);
    m_current.choose(id);
    readSelection();
}

void DesktopModel::readSelection()
{
    const Batch batch(*this);
    const bool others = m_current.read();
    note(Aspect::Selection); // a name may be another
    if (others && m_selectionShown)
        narrow();
}

void DesktopModel::showSelection(bool shown)
{
    if (shown == m_selectionShown)
        return;
    const Batch batch(*this);
    m_selectionShown = shown;
    note(Aspect::Selection);
    narrow();
}

void DesktopModel::narrow()
{
    if (!m_newsShown)
        return m_finder.setOnly(m_selectionShown ? std::optional(selection()) : std::nullopt);
    QStringList ids = m_news.ids();
    if (m_selectionShown)
        ids.removeIf([this](const QString &id) { return !m_current.contains(id); });
    m_finder.setOnly(ids);
}

void DesktopModel::showNews(bool shown)
{
    if (shown == m_newsShown || (shown && m_news.fiches().isEmpty()))
        return;
    const Batch batch(*this);
    m_newsShown = shown;
    note(Aspect::News);
    narrow();
}

void DesktopModel::markNewsRead()
{
    const Batch batch(*this);
    m_takeBacks.forget(TakeBack::News); // the news file keeps the last mark only
    m_news.markRead();
    canBeTakenBack(TakeBack::News, [this]() -> Result<Done> {
        m_news.takeBackMark();
        return Done{};
    });
}

void DesktopModel::endDay()
{
    m_takeBacks.forget(TakeBack::News);
    note(Aspect::TakeBack);
    m_news.markRead();
}

void DesktopModel::readNews()
{
    const Batch batch(*this);
    note(Aspect::News);
    if (!m_newsShown)
        return;
    m_newsShown = !m_news.fiches().isEmpty();
    narrow();
}

void DesktopModel::useSavedFilter(const QString &id)
{
    const SavedFilter *saved = m_saved.find(id);
    if (saved == nullptr)
        return;
    const Batch batch(*this);
    const Step step(*this);
    showSelection(false);
    search(saved->query);
    setFilter(saved->filter);
}

void DesktopModel::showWholeSelection()
{
    const Batch batch(*this);
    const Step step(*this);
    search({});
    setFilter({});
    showNews(false);
    showSelection(true);
}

void DesktopModel::nextPerson()
{
    const Batch batch(*this);
    m_left =
        Conversation{query(),          filter(),   m_languages, ficheId(), m_history, m_recent, m_interview.course(),
                     m_selectionShown, m_newsShown};
    m_openFirst = false;
    m_history.clear();
    m_recent.clear();
    m_interview.clear();
    m_open.close();
    note(Aspect::Fiche);
    note(Aspect::Text);
    search({});
    applyFilter(m_home);
    showSelection(false);
    showNews(false);
    setLanguages(m_languages.withoutPerson());
    // What was searched for was theirs; the one before them is gone for good.
    m_takeBacks.forget(TakeBack::Search);
    m_takeBacks.forget(TakeBack::Person);
    canBeTakenBack(TakeBack::Person, [this]() -> Result<Done> {
        takeBackNextPerson();
        return Done{};
    });
    Q_EMIT personLeft();
    m_clock.after(takeBackTime, this, [this, leaving = ++m_leavings] {
        if (leaving == m_leavings)
            forgetLeft();
    });
}

void DesktopModel::forgetLeft()
{
    m_left.reset();
    m_takeBacks.forget(TakeBack::Person);
    note(Aspect::TakeBack);
}

void DesktopModel::takeBackNextPerson()
{
    if (!m_left)
        return;
    {
        const Batch batch(*this);
        const Conversation left = *std::exchange(m_left, std::nullopt);
        m_takeBacks.forget(TakeBack::Person);
        m_takeBacks.forget(TakeBack::Search);
        note(Aspect::TakeBack);
        search(left.query);
        applyFilter(left.filter);
        showSelection(left.selectionShown);
        showNews(left.newsShown);
        m_history = left.history;
        m_languages = m_languages.withPersonOf(left.languages);
        note(Aspect::Languages);
        if (!left.fiche.isEmpty())
            show(left.fiche);
        m_recent = left.recent;
        m_interview.resume(left.course);
    }
    Q_EMIT personCameBack();
}

void DesktopModel::recall(const QSettings &memory)
{
    const Batch batch(*this);
    m_current.choose(memory.value(QStringLiteral("selection/current")).toString());
    // Until November 2026 there was one selection, and it lay here.
    const QStringList old = memory.value(QStringLiteral("selection/fiches")).toStringList();
    if (!old.isEmpty() && m_book.selections().isEmpty()) {
        if (const auto made = m_book.create({}, old))
            m_current.choose(*made);
    }
    readSelection();
    const int order = memory.value(memoryOf("order")).toInt();
    setOrder(order > 0 && order <= int(ResultOrder::Distance) ? static_cast<ResultOrder>(order)
                                                              : ResultOrder::Relevance);
}

void DesktopModel::remember(QSettings &memory) const
{
    memory.setValue(memoryOf("language"), QString(code(interfaceLanguage())));
    memory.setValue(memoryOf("order"), int(m_finder.order()));
    memory.setValue(QStringLiteral("selection/current"), m_current.chosen());
    // Earlier versions wrote these down.
    memory.remove(memoryOf("second"));
    memory.remove(memoryOf("fiche"));
    memory.remove(QStringLiteral("selection/fiches"));
}

} // namespace escale
