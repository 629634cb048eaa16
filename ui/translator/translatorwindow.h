// SPDX-License-Identifier: GPL-3.0-or-later
// The translator's window: what there is to do in a language, then a fiche as a table, French beside the translation,
// with what the memory has, what others propose and what the checks ask. Everything by keyboard: Ctrl+Return confirms
// and goes on, Ctrl+U goes to the next that is not done, Ctrl+1 to Ctrl+9 take from the memory and from the proposals,
// Ctrl+R takes the first of them, Ctrl+I puts it in at the cursor, Ctrl+M asks a machine, Ctrl+Down and Ctrl+Shift+R
// copy the French, Alt+Return mends what the checks ask first, Ctrl+F finds words in the memory, Alt+Up and Alt+Down
// change the segment, F12 shows it as readers will have it, Ctrl+S sends, Escape goes back. Most of them are OmegaT's.
#pragma once

#include "style/appearance.h"
#include "translating/machinetranslation.h"
#include "translating/translationdispatch.h"
#include "translator/fileexchange.h"
#include "translator/segmenteditor.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace escale {

class PreviewWindow;
class PlaceMarks;
class SegmentModel;
class SegmentSide;
class SegmentFilterRow;
class SegmentTable;
class SendingRow;
class TaskPage;
class Voices;

class TranslatorWindow final : public QWidget {
    Q_OBJECT

public:
    /// All outlive the window. Without `voices` nothing is said of what readers will have.
    TranslatorWindow(const Appearance &appearance, TranslationDesk &desk, TranslationDispatch &dispatch,
                     MachineTranslation &machine, Clock &clock, Voices *voices, QWidget *parent = nullptr);
    ~TranslatorWindow() override;

    /// As SegmentEditor's.
    void setSpelling(SegmentEditor::SpellingOf spellingOf);
    [[nodiscard]] SpellingMarks *spellingMarks() const { return m_editor->spellingMarks(); }

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
    QWidget *buildFiche();
    QWidget *buildTools();
    void retranslate();
    void restyle();
    void showOpen();
    void showCurrent();
    void showRows();
    void step(int by);
    void confirmAndNext();
    void goToNext();
    void showProgress();
    void fitSide();
    void fitTools();
    void fillMore();
    void openPreview();
    void showPreview();
    void say(const QString &sentence);
    [[nodiscard]] bool takesKey(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] bool takesControl(int key, bool shift);

    const Appearance &m_appearance;
    TranslationDesk &m_desk;
    TranslationDispatch &m_dispatch;
    Clock &m_clock;
    Voices *m_voices;
    FileExchange m_files;
    TaskPage *m_tasks;
    SegmentSide *m_side;
    SegmentModel *m_segmentModel;
    SegmentEditor *m_editor;
    SendingRow *m_sending;
    PlaceMarks *m_marks;
    QStackedWidget *m_pages = nullptr;
    QString m_shownFiche; ///< id; empty while none is open
    QLabel *m_title = nullptr, *m_done = nullptr, *m_trouble = nullptr;
    QString m_ofWords; ///< what the editor has said
    QProgressBar *m_progress = nullptr;
    QPushButton *m_back = nullptr, *m_confirm = nullptr, *m_check = nullptr, *m_copy = nullptr, *m_export = nullptr,
                *m_import = nullptr, *m_look = nullptr, *m_letters = nullptr, *m_words = nullptr, *m_more = nullptr;
    QSplitter *m_split = nullptr;
    QHBoxLayout *m_shown = nullptr;
    SegmentTable *m_table = nullptr;
    SegmentFilterRow *m_filter = nullptr;
    PreviewWindow *m_preview = nullptr;
    ClockTimer m_previewing; ///< rings when the hand rests
};

} // namespace escale
