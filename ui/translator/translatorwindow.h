// SPDX-License-Identifier: GPL-3.0-or-later
// The translator's window: what there is to do in a language, then a fiche as a table, French beside the translation,
// with what the memory has, what others propose and what the checks ask. Everything by keyboard: Ctrl+Return confirms
// and goes on, Ctrl+U goes to the next that is not done, Ctrl+1 to Ctrl+9 take from the memory and from the proposals,
// Ctrl+R takes the first of them, Ctrl+I puts it in at the cursor, Ctrl+M asks a machine, Ctrl+Down and Ctrl+Shift+R
// copy the French, Ctrl+F finds words in the memory, Alt+Up and Alt+Down change the segment, F12 shows it as readers
// will have it, Ctrl+S sends, Escape goes back. Most of them are OmegaT's.
#pragma once

#include "style/appearance.h"
#include "translating/machinetranslation.h"
#include "translating/translationdispatch.h"

#include <QWidget>
#include <functional>
#include <memory>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace escale {

class Keyboard;
class PreviewWindow;
class SegmentModel;
class SegmentSide;
class SegmentTable;
class Spelling;
class SpellingMarks;
class TaskPage;
class Voices;

class TranslatorWindow final : public QWidget {
    Q_OBJECT

public:
    /// All outlive the window. Without `voices` nothing is said of what readers will have.
    TranslatorWindow(const Appearance &appearance, TranslationDesk &desk, TranslationDispatch &dispatch,
                     MachineTranslation &machine, Clock &clock, Voices *voices, QWidget *parent = nullptr);
    ~TranslatorWindow() override;

    /// The spelling of a language, made when it is translated into; without one no word is underlined.
    using SpellingOf = std::function<std::unique_ptr<Spelling>(Language)>;
    void setSpelling(SpellingOf spellingOf);
    /// Null where there is none.
    [[nodiscard]] SpellingMarks *spellingMarks() const { return m_marks.get(); }

    /// As readers will have the translation, beside its French, and by ear; null until it has been asked for.
    [[nodiscard]] PreviewWindow *preview() const { return m_preview; }

Q_SIGNALS:
    void signInWanted();
    void recordWanted(); ///< somebody reads sentences of the language aloud
    void updateWanted(); ///< the library is older than the server

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QLayout *buildSending();
    QWidget *buildFiche();
    void retranslate();
    void restyle();
    void showOpen();
    void showCurrent();
    void showProgress();
    void showSending();
    [[nodiscard]] QString sendingWords() const;
    void fitSide();
    void exportFile();
    void openPreview();
    void showPreview();
    void useKeyboard(bool use);
    void aimKeyboard();
    void spell();
    void nextUnknownWord();
    void say(const QString &sentence);
    [[nodiscard]] bool takesKey(int key, Qt::KeyboardModifiers modifiers);

    const Appearance &m_appearance;
    TranslationDesk &m_desk;
    TranslationDispatch &m_dispatch;
    Clock &m_clock;
    Voices *m_voices;
    TaskPage *m_tasks;
    SegmentSide *m_side;
    SegmentModel *m_segmentModel;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_title = nullptr, *m_saved = nullptr, *m_done = nullptr, *m_trouble = nullptr;
    QLabel *m_french = nullptr, *m_sent = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_back = nullptr, *m_confirm = nullptr, *m_check = nullptr, *m_copy = nullptr, *m_export = nullptr,
                *m_send = nullptr, *m_publish = nullptr, *m_update = nullptr, *m_look = nullptr, *m_letters = nullptr,
                *m_words = nullptr;
    SegmentTable *m_table = nullptr;
    QPlainTextEdit *m_editor = nullptr;
    QVBoxLayout *m_work = nullptr;  ///< the table, the French and the editor
    Keyboard *m_keyboard = nullptr; ///< there while it is wanted
    PreviewWindow *m_preview = nullptr;
    SpellingOf m_spellingOf;
    std::unique_ptr<Spelling> m_spelling; ///< of the language at hand
    std::unique_ptr<SpellingMarks> m_marks;
    bool m_noDictionary = false; ///< of the language at hand
    bool m_ofSpelling = false;   ///< what is said is about the words as they were
    ClockTimer m_previewing;     ///< rings when the hand rests
};

} // namespace escale
