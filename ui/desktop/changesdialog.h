// SPDX-License-Identifier: GPL-3.0-or-later
// What has changed in a fiche since last time, section by section: what was taken out struck through, what was put in
// underlined, with a few of the words around. A screen reader is told the same in words.
#pragma once

#include "model/fichewords.h"
#include "style/appearance.h"
#include "style/label.h"

#include <QDateTime>
#include <QDialog>
#include <QPushButton>
#include <QTextEdit>

namespace escale {

class ChangesDialog final : public QDialog {
    Q_OBJECT

public:
    struct Content {
        QString title; ///< of the fiche, as the list has it
        Language titleLanguage = Language::Fr;
        Kind kind = Kind::Dispositif;
        QDateTime since; ///< may be invalid
        QList<SectionChange> changes;
    };
    ChangesDialog(const Appearance &appearance, Content content, QWidget *parent = nullptr);

    [[nodiscard]] const QTextEdit &text() const { return *m_text; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void addHeading(QTextCursor &cursor, const QString &words) const;
    void addWords(QTextCursor &cursor, const SectionChange &change) const;
    [[nodiscard]] QString nameOf(const SectionChange &change) const;
    /// "Summary. No longer there: 18. New: 16."
    [[nodiscard]] QString inWords(const SectionChange &change) const;

    const Appearance &m_appearance;
    Content m_content;
    Label *m_title, *m_how;
    QTextEdit *m_text;
    QPushButton *m_close;
};

} // namespace escale
