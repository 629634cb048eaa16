// SPDX-License-Identifier: GPL-3.0-or-later
// The translator's window: what there is to do in a language, then a fiche as a table, French beside the translation,
// with what the memory has, what others propose and what the checks ask. Everything by keyboard: Ctrl+Return confirms
// and goes on, Ctrl+1 to Ctrl+9 take from the memory and from the proposals, Ctrl+M asks a machine, Ctrl+Down copies
// the French, Alt+Up and Alt+Down change the segment, Ctrl+S sends, Escape goes back.
#pragma once

#include "style/appearance.h"
#include "translating/machinetranslation.h"
#include "translating/translationdispatch.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace escale {

class SegmentDelegate;
class SegmentModel;
class SegmentSide;
class TaskPage;

class TranslatorWindow final : public QWidget {
    Q_OBJECT

public:
    /// All outlive the window.
    TranslatorWindow(const Appearance &appearance, TranslationDesk &desk, TranslationDispatch &dispatch,
                     MachineTranslation &machine, QWidget *parent = nullptr);

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
    void fitRows();
    void fitRow(int row);
    void fitSome(); ///< rows out of sight, a few at a time
    void exportFile();
    [[nodiscard]] bool takesKey(int key, Qt::KeyboardModifiers modifiers);

    const Appearance &m_appearance;
    TranslationDesk &m_desk;
    TranslationDispatch &m_dispatch;
    TaskPage *m_tasks;
    SegmentSide *m_side;
    SegmentModel *m_segmentModel;
    SegmentDelegate *m_delegate = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_title = nullptr, *m_saved = nullptr, *m_done = nullptr, *m_trouble = nullptr;
    QLabel *m_french = nullptr, *m_sent = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_back = nullptr, *m_confirm = nullptr, *m_check = nullptr, *m_copy = nullptr, *m_export = nullptr,
                *m_send = nullptr, *m_publish = nullptr, *m_update = nullptr;
    QTableView *m_table = nullptr;
    QPlainTextEdit *m_editor = nullptr;
    QTimer m_fitting; ///< runs while rows have another width's height
    int m_fitted = 0; ///< rows above this one have theirs
};

} // namespace escale
