// SPDX-License-Identifier: GPL-3.0-or-later
// A suggestion on a section of the open fiche, for its authors. What was written when it is closed can be written on:
// its opener keeps it (beginning(), goOn()), in memory only, until the person leaves.
#pragma once

#include "services/outboxrunner.h"
#include "store/reader.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace escale {

class SuggestionDialog final : public QDialog {
    Q_OBJECT

public:
    /// `read`: the fiche as it is open; its sections are offered in its words. `outbox` outlives the dialog.
    SuggestionDialog(OutboxRunner &outbox, ReadFiche read, QWidget *parent = nullptr);

    /// A suggestion that was begun and not sent.
    struct Beginning {
        QString fiche, section, words;
    };
    [[nodiscard]] Beginning beginning() const;
    /// Of the same fiche; another's is not shown.
    void goOn(const Beginning &beginning);
    [[nodiscard]] QComboBox &section() { return *m_section; }
    [[nodiscard]] QPlainTextEdit &words() { return *m_text; }
    [[nodiscard]] QPushButton &send() { return *m_send; }
    [[nodiscard]] QString said() const { return m_said->text(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void press();
    void fillSections();
    void retranslate();

    OutboxRunner &m_outbox;
    ReadFiche m_read;
    QLabel *m_title, *m_sectionWords, *m_textWords, *m_hint, *m_said;
    QComboBox *m_section;
    QPlainTextEdit *m_text;
    QPushButton *m_send, *m_cancel;
};

} // namespace escale
