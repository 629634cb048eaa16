// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of a fiche that are kept on this computer (its revisions): when and from where each is, what putting it
// back would change in the text of now, and the key that does. It belongs to the fiche that is open, and goes with it.
#pragma once

#include "authoring/workshop.h"
#include "style/appearance.h"
#include "style/label.h"

#include <QBoxLayout>
#include <QDialog>
#include <QListWidget>
#include <QPushButton>
#include <QTextEdit>

namespace escale {

class HistoryDialog final : public QDialog {
    Q_OBJECT

public:
    /// All of them outlive it.
    HistoryDialog(const Appearance &appearance, Workshop &workshop, Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QListWidget &list() { return *m_list; }
    [[nodiscard]] const QTextEdit &changes() const { return *m_changes; }
    [[nodiscard]] QPushButton &putBackKey() { return *m_putBack; }

Q_SIGNALS:
    /// The person wants this text in place of the one that is open.
    void chosen(const FicheDraft &text);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refill();
    void showCurrent();
    void retranslate();
    void adapt();
    void follow();
    [[nodiscard]] QString nameOf(const RevisionRow &row) const;

    const Appearance &m_appearance;
    Workshop &m_workshop;
    Clock &m_clock;
    qint64 m_fiche;
    QList<RevisionRow> m_rows;
    std::optional<FicheDraft> m_shown;
    Label *m_title, *m_how;
    QListWidget *m_list;
    QTextEdit *m_changes;
    QBoxLayout *m_both;
    QPushButton *m_putBack, *m_close;
};

} // namespace escale
