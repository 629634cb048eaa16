// SPDX-License-Identifier: GPL-3.0-or-later
// What the plain language checker has to say: a card for each finding beside the page, how many there are, the way to
// the next one. It keeps the findings; where they stand in the text is the page's to know.
#pragma once

#include "authoring/fichedraft.h"
#include "plainlanguage/finding.h"
#include "style/appearance.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace escale {

class FindingsPanel final : public QWidget {
    Q_OBJECT

public:
    /// `appearance` outlives it.
    explicit FindingsPanel(const Appearance &appearance, QWidget *parent = nullptr);

    /// Of `draft` as it is now. The card that was chosen stays chosen, if the finding is still there.
    void setFindings(const QList<Finding> &findings, const FicheDraft &draft);
    [[nodiscard]] const QList<Finding> &found() const { return m_found; }
    [[nodiscard]] std::optional<Finding> current() const;
    /// How many of this level.
    [[nodiscard]] qsizetype count(PlainLevel level) const;
    /// `finding` as it stands in the text now, when that has changed since: the nearest that says and offers the same.
    [[nodiscard]] std::optional<Finding> again(const Finding &finding) const;
    /// Chooses the next one, and tells it.
    void next();
    [[nodiscard]] QListWidget &list() { return *m_list; }
    /// Of the whole fiche.
    void setWordCount(qsizetype words);
    [[nodiscard]] static QString wordCountText(qsizetype words);
    [[nodiscard]] QString counts() const { return m_counts->text(); }

Q_SIGNALS:
    void chosen(const escale::Finding &finding);
    /// Chosen as the next one: the person wants to write there.
    void entered(const escale::Finding &finding);
    void fixAsked(const escale::Finding &finding);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showWords();
    void showCounts();

    QListWidget *m_list;
    QLabel *m_counts;
    QPushButton *m_next;
    QList<Finding> m_found;
    FicheDraft m_draft;
    bool m_filling = false;
    qsizetype m_words = 0;
};

} // namespace escale
