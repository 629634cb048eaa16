// SPDX-License-Identifier: GPL-3.0-or-later
// What the caseworker's desk shows, without the desk: languages, themes, what is searched and filtered, what was found,
// the selection, the fiche that is open and the way to it. The one owner of each of these: panes observe it by
// changed() and send it what the person wants; none of them keeps a state of its own. Lives in the thread of the
// windows; never waits: answers of the library and of the search arrive later, and changed() says so.
#pragma once

#include "fiche/taxonomyindex.h"
#include "model/currentselection.h"
#include "model/daywatch.h"
#include "model/desklanguages.h"
#include "model/fichehistory.h"
#include "model/filternews.h"
#include "model/finder.h"
#include "model/interview.h"
#include "model/librarynews.h"
#include "model/openfiche.h"
#include "model/takebacks.h"
#include "selections/selectionbook.h"

#include <QFlags>

class QSettings;

namespace escale {

class DesktopModel final : public QObject {
    Q_OBJECT

public:
    /// What is another than before.
    enum class Aspect : quint16 {
        Languages = 1 << 0, ///< the interface's, the content's or the second
        Taxonomy = 1 << 1,  ///< names of themes and needs
        Query = 1 << 2,     ///< the words that are searched for
        Filter = 1 << 3,
        Results = 1 << 4, ///< the list, or the numbers beside the filters; after another language of the interface too
        Selection = 1 << 5, ///< what was put aside, or whether only that is listed
        Fiche = 1 << 6,     ///< which one is open, and whether there is one to go back to
        Text = 1 << 7,      ///< of the open fiche: there is another to show, or none and a trouble
        Notice = 1 << 8,    ///< the library has moved on while the open fiche is read, or is as it was again
        Interview = 1 << 9, ///< the sentence that is said, or an answer
        News = 1 << 10,     ///< what is new since last time, or whether only that is listed
        Saved = 1 << 11,    ///< the saved filters, or how much in them is new
        TakeBack = 1 << 12, ///< what takeBack() would take back
    };
    Q_DECLARE_FLAGS(Aspects, Aspect)
    // Not by Qt's macro: at the namespace's level it would hide the operators of Qt's own keys.
    friend constexpr Aspects operator|(Aspect a, Aspect b) { return Aspects(a) | b; }

    /// The services and the clock outlive the model.
    DesktopModel(LibraryService &library, SearchService &search, Clock &clock, Language interface,
                 QObject *parent = nullptr);
    ~DesktopModel() override;

    /// The library is ready: asks for everything, and for the fiche of the last time unless another was opened already.
    void begin(Semantics semantics);
    /// What a desk finds again the next day: the language of the interface, the order of the list, the selection. Never
    /// anything of a person who sat there: words, filter, language, fiche.
    void recall(const QSettings &memory);
    void remember(QSettings &memory) const;

    /// Of menus and buttons, and of the list.
    [[nodiscard]] Language interfaceLanguage() const { return m_languages.interface(); }
    /// In which the open fiche is read, first column.
    [[nodiscard]] Language contentLanguage() const { return m_languages.content(); }
    /// The person's who sits beside: the second column, what is heard, photographed, put on paper, and what the list
    /// says of fiches that are not in it. Nothing for one column.
    [[nodiscard]] std::optional<Language> secondLanguage() const { return m_languages.second(); }
    [[nodiscard]] const TaxonomyIndex &taxonomy() const { return m_taxonomy; }
    [[nodiscard]] const QString &query() const { return m_finder.text(); }
    [[nodiscard]] const Filter &filter() const { return m_finder.filter(); }
    /// What was found: rows, numbers, what the search said.
    [[nodiscard]] const Finder &found() const { return m_finder; }
    [[nodiscard]] const QStringList &selection() const { return m_current.fiches(); } ///< ids of fiches, in their order
    /// All selections of the desk. selection() is the current one of them.
    [[nodiscard]] SelectionBook &selections() { return m_book; }
    /// Empty while nothing was ever put aside.
    [[nodiscard]] const QString &currentSelection() const { return m_current.id(); }
    [[nodiscard]] bool isSelectionShown() const { return m_selectionShown; }
    /// What is new and what has changed since last time; nothing before its open().
    [[nodiscard]] LibraryNews &news() { return m_news; }
    [[nodiscard]] const LibraryNews &news() const { return m_news; }
    [[nodiscard]] bool isNewsShown() const { return m_newsShown; }
    /// Filters under a name; none before their open().
    [[nodiscard]] SavedFilters &savedFilters() { return m_saved; }
    [[nodiscard]] const SavedFilters &savedFilters() const { return m_saved; }
    [[nodiscard]] const FilterNews &filterNews() const { return m_filterNews; }
    /// The id of openFiche().
    [[nodiscard]] const QString &ficheId() const { return m_open.id(); }
    [[nodiscard]] const OpenFiche &openFiche() const { return m_open; }
    [[nodiscard]] bool isSelected() const { return m_current.contains(ficheId()); }
    /// Ids of the fiches that were read with the person who sits there, the last one first.
    [[nodiscard]] const QStringList &recent() const { return m_recent; }
    /// What is said and asked by ready-made sentences.
    [[nodiscard]] Interview &interview() { return m_interview; }
    [[nodiscard]] const Interview &interview() const { return m_interview; }
    [[nodiscard]] bool canGoBack() const { return m_history.canGoBack(); }
    [[nodiscard]] bool canGoForward() const { return m_history.canGoForward(); }
    [[nodiscard]] QDate today() const;
    /// What takeBack() would take back; nothing when there is nothing.
    [[nodiscard]] std::optional<TakeBack> lastDone() const { return m_takeBacks.last(); }
    [[nodiscard]] bool canTakeBackSelection() const { return m_takeBacks.has(TakeBack::Selection); }
    /// The last change of a selection, whatever was done since. Errors: SelectionBook::undo().
    Result<Done> takeBackSelection();
    /// Both can be taken back. Errors: those of SavedFilters.
    Result<Done> removeSavedFilter(const QString &id);
    Result<Done> renameSavedFilter(const QString &id, const QString &name);

    static constexpr qsizetype mostRecent = 12;
    /// How long nextPerson() can be taken back.
    static constexpr std::chrono::seconds takeBackTime{10};

public Q_SLOTS:
    /// The library has changed: by whoever changed it, sooner than it would be noticed.
    void reload();

    /// The content follows.
    void setInterfaceLanguage(escale::Language language);
    /// Of the open fiche and the next ones, until the interface changes.
    void setContentLanguage(escale::Language language);
    /// Nothing for one column. That of the content gives another: the same text beside itself helps nobody.
    void setSecondLanguage(std::optional<escale::Language> language);
    /// The person reads this one; that of the content is one column.
    void setPersonsLanguage(escale::Language language);
    /// Two columns, the second as last time, or one.
    void toggleSecondLanguage();
    /// The person wants to hear the open fiche in this language: it becomes that of the column that is read aloud, the
    /// second when there are two.
    void listenIn(escale::Language language);

    void search(const QString &text);
    void searchAsTyped();
    /// More lines of what was found.
    void showMore();
    void setFilter(const escale::Filter &filter);
    /// The départements of the centre: every person begins with them.
    void setHome(const QStringList &departments);
    void setOrder(escale::ResultOrder order);
    /// Everything with this theme or need: no other filter.
    void filterByTheme(const QString &themeId);
    void filterByNeed(const QString &needId);
    /// The same, and no words searched for.
    void browseTheme(const QString &themeId);

    /// An empty id is nothing wanted.
    void open(const QString &ficheId);
    void goBack();
    void goForward();
    /// The first of what is found; during a search, of the answer that is on its way.
    void openFirst();
    /// The one so many lines below the open fiche (above: negative), as far as the list goes; the first when none of
    /// the list is open.
    void openNeighbour(int lines);
    /// The text the library has now, in place of the one that is read.
    void readNewText();
    /// Puts the open fiche aside, or takes it back.
    void toggleSelected() { toggleSelected(ficheId()); }
    void toggleSelected(const QString &ficheId);
    /// Takes back the last thing that was done and lost something: of a selection, of the filters, of a saved filter,
    /// of the news, or the leaving of a person.
    void takeBack();
    /// Another selection becomes the one that is filled and shown.
    void setCurrentSelection(const QString &id);
    void showSelection(bool shown);
    /// All of it: no words searched for, no filter.
    void showWholeSelection();
    /// Only what is new or has changed since last time, of whatever else is listed. Ends by itself when nothing is.
    void showNews(bool shown);
    void markNewsRead();
    /// What is searched for and what narrows it become those of a saved filter.
    void useSavedFilter(const QString &id);

    /// Forgets the person who leaves: words, filters, languages, open fiche and the way to it, what was read, asked and
    /// answered. The selection is the caseworker's and stays, the centre's place comes back. For a moment
    /// (takeBackTime) it can be taken back, from memory only.
    void nextPerson();
    void takeBackNextPerson();
    /// Whoever comes now is somebody else: nextPerson() cannot be taken back any more.
    void forgetLeft();
    /// The desk closes: what is news today is known the next time, and nobody takes that back.
    void endDay();

Q_SIGNALS:
    /// nextPerson(): whatever anybody holds of the one who leaves goes now. Before changed().
    void personLeft();
    /// The one who left is there again: takeBackNextPerson(). After changed().
    void personCameBack();
    /// Once for each thing the person does, with all that is another at once; and once more for each answer to come.
    void changed(escale::DesktopModel::Aspects aspects);
    /// The library or the search cannot answer; what was listed stays.
    void failed(const escale::Error &error);

private:
    class Batch;
    class Step;
    /// What nextPerson() forgets.
    struct Conversation {
        QString query;
        Filter filter;
        DeskLanguages languages;
        QString fiche;
        FicheHistory history;
        QStringList recent;
        Interview::Course course;
        bool selectionShown = false;
        bool newsShown = false;
    };

    void note(Aspect aspect);
    void canBeTakenBack(TakeBack what, TakeBacks::Way way);
    void applyFilter(const Filter &filter);
    void loadTaxonomy();
    void readSelection();
    void readOpen();
    void readNews();
    /// What the list is of: all, the selection, the news, or what is in both.
    void narrow();
    void show(const QString &ficheId);
    void setLanguages(const DeskLanguages &languages);

    LibraryService &m_library;
    Clock &m_clock;
    Finder m_finder;
    OpenFiche m_open;
    DayWatch m_days;
    Interview m_interview;
    Filter m_home; ///< what every person begins with
    DeskLanguages m_languages;
    TaxonomyIndex m_taxonomy;
    SelectionBook m_book;
    CurrentSelection m_current; ///< of m_book
    bool m_selectionShown = false;
    LibraryNews m_news;
    bool m_newsShown = false;
    SavedFilters m_saved;
    FilterNews m_filterNews;
    FicheHistory m_history;
    QStringList m_recent;
    bool m_openFirst = false;           ///< once the answer is there
    std::optional<Conversation> m_left; ///< by the person before, for a moment
    quint64 m_leavings = 0;
    TakeBacks m_takeBacks;
    int m_steps = 0; ///< within one another: the outermost is what the person did
    Aspects m_noted; ///< to be told at the end of the outermost batch
    int m_batches = 0;
};

} // namespace escale
