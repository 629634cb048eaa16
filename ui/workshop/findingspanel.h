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
    /// What can be done with the one that is chosen.
    [[nodiscard]] QPushButton &replaceKey() { return *m_replace; }
    [[nodiscard]] QPushButton &explainKey() { return *m_explain; }
    [[nodiscard]] QPushButton &keepKey() { return *m_keep; }
    [[nodiscard]] QPushButton &keptKey() { return *m_showKept; }
    /// Of another fiche: what was kept in the one before says nothing of it.
    void begin() { m_kept.clear(); }
    /// The fix that one key takes: other words where there are some. None where nothing is offered.
    [[nodiscard]] static std::optional<PlainFix> firstFix(const Finding &finding);
    /// Of the whole fiche.
    void setWordCount(qsizetype words);
    [[nodiscard]] static QString wordCountText(qsizetype words);
    [[nodiscard]] QString counts() const { return m_counts->text(); }

Q_SIGNALS:
    void chosen(const escale::Finding &finding);
    /// Chosen as the next one: the person wants to write there.
    void entered(const escale::Finding &finding);
    void fixAsked(const escale::Finding &finding, const escale::PlainFix &fix);
    void checkWanted(); ///< what is kept has changed

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] static QString explainWords();
    void showWords();
    void showCounts();
    void showKeys();
    void ask(PlainFix::Kind kind);
    void keep();

    QListWidget *m_list;
    QLabel *m_counts;
    QPushButton *m_next, *m_replace, *m_explain, *m_keep, *m_showKept;
    QList<Finding> m_found;
    QList<Finding> m_kept; ///< the person has decided that they stay
    int m_goOn = 0;        ///< where the one that was mended stood
    FicheDraft m_draft;
    bool m_filling = false;
    qsizetype m_words = 0;
};

} // namespace escale
