// SPDX-License-Identifier: GPL-3.0-or-later
// A fiche as its readers will have it, edited where it stands: outline, page, and what the plain language checker has
// to say. It shows Workshop::text() and tells it each change; undo goes over the whole fiche.
#pragma once

#include "authoring/drafthistory.h"
#include "authoring/workshop.h"
#include "base/workerthread.h"
#include "plainlanguage/familiarity.h"
#include "plainlanguage/plainlanguagechecker.h"
#include "search/nearservice.h"
#include "store/libraryservice.h"
#include "style/label.h"
#include "workshop/blocksdocument.h"
#include "workshop/drafthelpcard.h"
#include "workshop/entriesform.h"
#include "workshop/factsform.h"
#include "workshop/ficheoutline.h"
#include "workshop/fieldedit.h"
#include "workshop/findingspanel.h"
#include "workshop/historydialog.h"
#include "workshop/missingbar.h"
#include "workshop/nearbar.h"
#include "workshop/publishquestion.h"
#include "workshop/replacebar.h"
#include "workshop/simplercard.h"
#include "workshop/themesform.h"
#include "writing/previewwindow.h"
#include "writing/spellingmarks.h"

#include <QComboBox>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace escale {

class EditorPage final : public QWidget {
    Q_OBJECT

public:
    /// All outlive it.
    EditorPage(const Appearance &appearance, Workshop &workshop, Clock &clock, QWidget *parent = nullptr);

    /// Words are checked from now on; `spelling` outlives the page.
    void setSpelling(Spelling &spelling);
    /// Previews are heard from now on; `voices` outlives the page.
    void setVoices(Voices &voices) { m_voices = &voices; }
    /// What is written is compared with these fiches from now on; `library` outlives the page.
    void setLibrary(LibraryService &library);
    /// The server with a model that may say a paragraph more simply; nothing for none.
    void setEndpoint(const std::optional<EndpointSettings> &endpoint);
    /// What the author has hidden from models is shared from now on; forgotten when the account ends.
    void setHiddenWords(const std::shared_ptr<HiddenWords> &hidden);
    [[nodiscard]] SimplerModel &simpler() { return *m_simpler; }
    [[nodiscard]] SimplerCard &simplerCard() { return *m_simplerCard; }
    [[nodiscard]] QPushButton &simplerButton() { return *m_askSimpler; }
    /// Asks for simpler words for the paragraph that has the cursor; what was asked for already gets the keys.
    void saySimpler();
    /// What the model is asked about the fiche as a whole.
    [[nodiscard]] DraftHelpModel &draftHelp() { return *m_draftHelp; }
    [[nodiscard]] DraftHelpCard &draftHelpCard() { return *m_draftHelpCard; }
    [[nodiscard]] QPushButton &draftHelpButton() { return *m_askHelp; }
    /// Asks for abstracts, titles or questions.
    void askDraftHelp(DraftHelp help);
    /// Null: nothing is checked.
    [[nodiscard]] SpellingMarks *spellingMarks() { return m_spelling; }

    /// The edit of a text by its path; null when there is none.
    [[nodiscard]] FieldEdit *field(const QString &path) const;
    [[nodiscard]] FindingsPanel &findings() { return *m_findings; }
    [[nodiscard]] const QList<Finding> &found() const { return m_findings->found(); }
    [[nodiscard]] FactsForm &facts() { return *m_facts; }
    [[nodiscard]] EntriesForm &places() { return *m_places; }
    [[nodiscard]] EntriesForm &partners() { return *m_partners; }
    [[nodiscard]] FicheOutline &outline() { return *m_outline; }
    [[nodiscard]] ReplaceBar &replaceBar() { return *m_replaceBar; }
    [[nodiscard]] MissingBar &missing() { return *m_missing; }
    [[nodiscard]] NearBar &nearBar() { return *m_nearBar; }
    [[nodiscard]] ThemesForm &themes() { return *m_themes; }
    [[nodiscard]] PublishQuestion &publishQuestion() { return *m_publishQuestion; }
    [[nodiscard]] QString stateWords() const { return m_state->text(); }
    /// Shows the fiche as readers will have it, in a window beside this one; from there on it follows what is typed.
    void openPreview();
    /// The texts of this fiche that are kept here, to be looked at and put back.
    void showHistory();
    /// Null where it is not open.
    [[nodiscard]] HistoryDialog *historyDialog() const { return m_historyDialog; }
    /// Null until it was opened.
    [[nodiscard]] PreviewWindow *preview() const { return m_preview; }
    /// Checks now, not in a moment.
    void check();
    /// Words of all texts, to be found and replaced.
    void openFind();
    void undo();
    void redo();
    /// What one key takes of what is offered for a finding, where that is still said of the text as it is now.
    void applyFix(const Finding &finding);
    void goTo(const QString &path);
    /// What this page said last is not read any more: it is not said anew in another language.
    void forgetSaid();
    /// Why no word is marked.
    void tellNoWords();

Q_SIGNALS:
    void left();
    void said(const QString &sentence);
    /// Of the library, to be read.
    void ficheWanted(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Field {
        QString path;
        FieldEdit *edit = nullptr;
        QLabel *title = nullptr;
        QString original; ///< as it came: what is not touched goes back like this
    };

    QWidget *buildHeader();
    void adapt();
    [[nodiscard]] int cardHeight() const;
    void showParts();
    QWidget *buildTools();
    void wireKeys();
    void build();
    void addField(const QString &path, FieldEdit::Form form, TextRole role);
    void addGroup(const DraftGroup &group);
    void showText();
    void makeStructureBox(bool findableByTyping);
    void showField(Field &field);
    void showState();
    void showSteps();
    void showChoices();
    void showFindings();
    void showOutline();
    void makeLists();
    void beginLists();
    void showLists();
    void nameLists();
    void showPreview();
    void askNear();
    void showNear();
    void measureFamiliarity();
    void fieldEdited(const QString &path);
    void changeText(const FicheDraft &text, const QString &path);
    void moveSection(const DraftGroup &group, qsizetype from, qsizetype to);
    void removeSection(const DraftGroup &group, qsizetype at);
    void dropSection(const QString &path, int y);
    /// Who had the keys on a page that is made anew.
    struct Held {
        QString stop; ///< its name
        QPointer<QWidget> widget;
        int anchor = 0, cursor = 0;
    };
    [[nodiscard]] Held whoHasTheKeys() const;
    void giveKeys(const Held &held);
    void showInPage(QWidget *part);
    void followFocus(QWidget *now);
    void wireFind();
    void findNext();
    void replaceFound();
    void replaceAll();
    void tellPaste(const PasteLosses &losses);
    [[nodiscard]] static QString lossesText(const PasteLosses &losses);
    void say(std::function<QString()> words, bool ofPaste = false);
    void sayAgain();
    void putBack(const FicheDraft &text);
    void setShape(int shape);
    void askLink();
    void watchSpelling(FieldEdit *edit);
    void nextUnknownWord();
    void checkSoon();
    void wireSimpler();
    void retranslateSimpler();
    void showSimpler();
    void followParagraph();
    void takeSimpler();
    void leaveSimpler();
    void followAccount();
    void showHelpMenu();
    void takeDraftHelp(const QString &words);
    void leaveDraftHelp();
    void takeFix(Finding finding, PlainFix fix);
    void goToFinding(const Finding &finding);
    void retranslate();
    [[nodiscard]] const FicheDraft &text() const { return m_history.text(); }
    [[nodiscard]] QTextCursor cursorOf(const TextPosition &place, TextRange range) const;
    [[nodiscard]] FieldEdit *current() const;

    const Appearance &m_appearance;
    Workshop &m_workshop;
    Clock &m_clock;
    Familiarity m_familiarity;
    PlainLanguageChecker m_checker;
    DraftHistory m_history;
    QStringList m_structure; ///< what the page was built for
    QList<Field> m_fields;
    QList<std::pair<QString, QLabel *>> m_headings; ///< of groups
    bool m_checkDue = false;
    bool m_replacing = false; ///< all of it is one step
    qint64 m_shownFiche = 0;

    QPushButton *m_back, *m_look, *m_save, *m_publish, *m_cancel, *m_parts, *m_link, *m_find, *m_words, *m_versions,
        *m_askSimpler, *m_askHelp;
    Label *m_name, *m_state, *m_unshown;
    QPushButton *m_undo, *m_redo, *m_bold;
    QComboBox *m_shape;
    FicheOutline *m_outline;
    FindingsPanel *m_findings;
    SimplerModel *m_simpler;
    SimplerCard *m_simplerCard;
    DraftHelpModel *m_draftHelp;
    DraftHelpCard *m_draftHelpCard;
    QScrollArea *m_simplerBox;             ///< of both cards
    std::shared_ptr<HiddenWords> m_hidden; ///< of both
    QString m_account;                     ///< whose they are; empty for nobody
    QString m_simplerPath;                 ///< the text whose paragraph is asked about
    blocksdocument::BlockPosition m_simplerPlace;
    MissingBar *m_missing;
    NearBar *m_nearBar;
    ReplaceBar *m_replaceBar;
    LibraryService *m_library = nullptr;
    NearService *m_nearService = nullptr;
    NearFiches m_near;
    QList<Need> m_needs; ///< of the library
    PublishQuestion *m_publishQuestion;
    SpellingMarks *m_spelling = nullptr;
    QPointer<HistoryDialog> m_historyDialog;
    PreviewWindow *m_preview = nullptr; ///< made when it is first wanted
    Voices *m_voices = nullptr;
    QScrollArea *m_scroll;
    QSplitter *m_split = nullptr;
    QBoxLayout *m_head = nullptr;
    bool m_narrow = false;
    int m_splitFor = 0; ///< a letter, in pixels, when the panes got their widths
    QWidget *m_page = nullptr;
    QVBoxLayout *m_column = nullptr;
    FactsForm *m_facts = nullptr;
    ThemesForm *m_themes = nullptr;
    EntriesForm *m_places = nullptr, *m_partners = nullptr;
    QComboBox *m_structureBox = nullptr;
    QLabel *m_structureTitle = nullptr;
    QString m_focused;               ///< the path that has the cursor
    std::function<QString()> m_said; ///< what this page said, where it is the last that was said
    bool m_saidOfPaste = false;
    // Last: it ends before what it answers to.
    WorkerThread m_measuring{*this, QStringLiteral("familiarity")};
};

} // namespace escale
