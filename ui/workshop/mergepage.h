// SPDX-License-Identifier: GPL-3.0-or-later
// Two people changed one fiche: both texts and the one before, side by side, and a choice for each place. Nothing is
// sent before all are made; what went together by itself is listed and can be undone.
#pragma once

#include "authoring/workshop.h"
#include "style/label.h"
#include "workshop/fieldedit.h"

#include <QGridLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>

namespace escale {

class MergePage final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive it.
    MergePage(const Appearance &appearance, Workshop &workshop, QWidget *parent = nullptr);

    void showChoice(const Workshop::Choice &choice);
    /// Of the conflict that is shown.
    void take(bool ours);
    [[nodiscard]] QPushButton &send() { return *m_send; }
    [[nodiscard]] QListWidget &list() { return *m_list; }
    /// What will stand at the place that is shown, to be written in; null where that is no text.
    [[nodiscard]] FieldEdit *merged() { return m_merged; }
    /// The last choice, or what was written last.
    void undoChoice();

Q_SIGNALS:
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Decision {
        enum class Kind : quint8 { Open, Ours, Theirs, Own };
        Kind kind = Kind::Open;
        QString own;  ///< as the server has texts
        QString from; ///< what was there before somebody wrote in it
    };
    [[nodiscard]] QString valueOf(qsizetype conflict) const;
    void decide(int row, const Decision &decision);
    void showMerged();
    void mergedEdited();
    void adapt();
    void place();
    void showCurrent();
    void showList();
    void retranslate();

    const Appearance &m_appearance;
    Workshop &m_workshop;
    Workshop::Choice m_choice;
    QList<Decision> m_taken;                 ///< of each conflict
    QList<std::pair<int, Decision>> m_steps; ///< what was decided of a row before, to go back
    bool m_typing = false;
    bool m_writing = false; ///< the last step is being written
    bool m_narrow = false;
    QList<bool> m_undone; ///< of each merged change
    Label *m_title, *m_words, *m_place;
    QLabel *m_theirsTitle, *m_baseTitle, *m_oursTitle, *m_mergedTitle;
    QListWidget *m_list;
    QSplitter *m_split;
    QGridLayout *m_grid;
    QPlainTextEdit *m_theirs, *m_base, *m_ours;
    FieldEdit *m_mergedRich, *m_mergedWords;
    FieldEdit *m_merged = nullptr; ///< the one of them that is shown
    QPushButton *m_takeTheirs, *m_takeOurs, *m_undo, *m_later, *m_send;
};

} // namespace escale
