// SPDX-License-Identifier: GPL-3.0-or-later
// The workshop: a window of its own beside the desk. It shows the page that fits the workshop's state, and its
// sentences.
#pragma once

#include "authoring/workshop.h"
#include "workshop/editorpage.h"
#include "workshop/mergepage.h"
#include "workshop/myfichespage.h"
#include "workshop/readonlypage.h"
#include "workshop/remarkspage.h"
#include "workshop/signinpage.h"

#include <QStackedWidget>

namespace escale {

class WorkshopWindow final : public QWidget {
    Q_OBJECT

public:
    /// Appearance and clock outlive it. begin() on the workshop is called here.
    WorkshopWindow(const Appearance &appearance, std::unique_ptr<Workshop> workshop, Clock &clock,
                   QWidget *parent = nullptr);

    /// French, as fiches are written.
    void setSpelling(std::unique_ptr<Spelling> spelling);
    /// For previews; `voices` outlives the window.
    void setVoices(Voices &voices) { m_editor->setVoices(voices); }
    /// Whose fiches a new one is compared with; `library` outlives the window.
    void setLibrary(LibraryService &library) { m_editor->setLibrary(library); }
    /// The server with a model, as Ask uses it; nothing for none.
    void setEndpoint(const std::optional<EndpointSettings> &endpoint) { m_editor->setEndpoint(endpoint); }
    /// What the author has hidden from that model, with what a translator has; forgotten when the account ends.
    void setHiddenWords(const std::shared_ptr<HiddenWords> &hidden) { m_editor->setHiddenWords(hidden); }

    [[nodiscard]] Workshop &workshop() { return *m_workshop; }
    [[nodiscard]] SignInPage &signInPage() { return *m_signIn; }
    [[nodiscard]] MyFichesPage &fiches() { return *m_fiches; }
    [[nodiscard]] EditorPage &editor() { return *m_editor; }
    [[nodiscard]] MergePage &merge() { return *m_merge; }
    [[nodiscard]] ReadOnlyPage &readOnly() { return *m_readOnly; }
    [[nodiscard]] RemarksPage &remarks() { return *m_remarks; }
    [[nodiscard]] QWidget *page() const { return m_pages->currentWidget(); }
    [[nodiscard]] QString sentence() const { return m_sentence->text(); }

Q_SIGNALS:
    /// Of the library, to be read.
    void ficheWanted(const QString &id);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void showPage();
    void leaveFiche();
    void openAt(const QString &fiche, const QString &path);
    void say(const QString &sentence);
    void retranslate();

    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<Spelling> m_spelling;
    QWidget *m_bar;
    Label *m_sentence;
    QPushButton *m_understood;
    QStackedWidget *m_pages;
    SignInPage *m_signIn;
    MyFichesPage *m_fiches;
    EditorPage *m_editor;
    MergePage *m_merge;
    ReadOnlyPage *m_readOnly;
    RemarksPage *m_remarks;
    std::pair<QString, QString> m_place; ///< of a fiche, where it is to be looked at when it is open
    bool m_later = false;                ///< the choice was put off
    bool m_noDictionary = false;         ///< to be said when somebody begins to write
};

} // namespace escale
