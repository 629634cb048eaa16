// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/pastedhtml.h"

#include "feed/htmlelement.h"
#include "feed/htmltree.h"

#include <array>
#include <map>
#include <optional>

namespace escale {
namespace {

using html::attribute;

void appendEscaped(std::string &out, std::string_view text)
{
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += c;
        }
    }
}

std::string simplified(std::string_view text)
{
    std::string out;
    bool due = false;
    for (const char c : text) {
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
            due = !out.empty();
            continue;
        }
        if (due)
            out += ' ';
        due = false;
        out += c;
    }
    return out;
}

/// "sdfootnote1" of "#sdfootnote1sym" (Writer), "ftn1" of "#_ftn1" (Word), "ftnt1" of "#ftnt1" (Google Docs): the note
/// that a link in the text leads to.
std::optional<std::string> noteMarkedBy(const GumboElement &link)
{
    std::string_view target = attribute(link, "href");
    const auto hash = target.rfind('#'); // Word may name the file in front of it
    if (link.tag != GUMBO_TAG_A || hash == std::string_view::npos)
        return std::nullopt;
    target.remove_prefix(hash + 1);
    if (html::hasClass(link, "sdfootnoteanc") || html::hasClass(link, "sdendnoteanc"))
        return std::string(target.ends_with("sym") ? target.substr(0, target.size() - 3) : target);
    if (target.starts_with("_ftn") || target.starts_with("_edn"))
        return target.starts_with("_ftnref") || target.starts_with("_ednref")
                   ? std::nullopt
                   : std::optional(std::string(target.substr(1)));
    if (target.starts_with("ftnt") && !target.starts_with("ftnt_ref"))
        return std::string(target);
    return std::nullopt;
}

/// The link in a note that leads back to the text.
bool leadsBack(const GumboElement &link)
{
    const std::string_view target = attribute(link, "href");
    return link.tag == GUMBO_TAG_A &&
           (html::hasClass(link, "sdfootnotesym") || html::hasClass(link, "sdendnotesym") ||
            target.find("#_ftnref") != std::string_view::npos || target.find("#_ednref") != std::string_view::npos ||
            target.starts_with("#ftnt_ref"));
}

class Cleaner {
public:
    PastedHtml clean(const GumboNode &root)
    {
        collectNotes(root.v.element);
        children(root.v.element);
        for (const auto &[name, note] : m_notes) { // copied without the place it was marked at
            std::string text;
            if (!note.told)
                words(*note.element, text);
            if (text = simplified(text); text.empty())
                continue;
            m_result.html += "<p>";
            appendEscaped(m_result.html, text);
            m_result.html += "</p>";
        }
        return std::move(m_result);
    }

private:
    template <typename Visit> static void eachElement(const GumboElement &e, Visit visit)
    {
        for (unsigned i = 0; i < e.children.length; ++i) {
            const auto &child = *static_cast<const GumboNode *>(e.children.data[i]);
            if (child.type == GUMBO_NODE_ELEMENT)
                visit(child.v.element);
        }
    }

    /// The id of the note that the element is, as its mark names it.
    static std::string noteOf(const GumboElement &e)
    {
        const std::string id(attribute(e, "id"));
        const std::string element = html::styleValue(e, "mso-element");
        const bool word = element == "footnote" || element == "endnote";
        const bool writer = e.tag == GUMBO_TAG_DIV && (id.starts_with("sdfootnote") || id.starts_with("sdendnote"));
        if (word || writer)
            return id;
        // Google Docs: a paragraph that begins with the way back.
        std::string google;
        if (e.tag == GUMBO_TAG_P)
            eachElement(e, [&google](const GumboElement &child) {
                if (google.empty() && child.tag == GUMBO_TAG_A && attribute(child, "href").starts_with("#ftnt_ref"))
                    google = attribute(child, "id");
            });
        return google;
    }

    void collectNotes(const GumboElement &e)
    {
        eachElement(e, [this](const GumboElement &child) {
            if (html::isHidden(child)) // no reader saw it
                return;
            if (const std::string note = noteOf(child); !note.empty())
                m_notes[note] = {&child, false};
            else
                collectNotes(child);
        });
    }

    /// The words of a note; what of it stays out is noted.
    void words(const GumboElement &e, std::string &out)
    {
        for (unsigned i = 0; i < e.children.length; ++i) {
            const auto &child = *static_cast<const GumboNode *>(e.children.data[i]);
            if (child.type == GUMBO_NODE_TEXT || child.type == GUMBO_NODE_WHITESPACE) {
                out += child.v.text.text;
                continue;
            }
            if (child.type != GUMBO_NODE_ELEMENT || leadsBack(child.v.element) || html::isHidden(child.v.element) ||
                isLeftOut(child.v.element))
                continue;
            words(child.v.element, out);
            if (html::roleOf(child.v.element.tag) != html::ElementRole::Inline)
                out += ' ';
        }
    }

    void children(const GumboElement &e)
    {
        for (unsigned i = 0; i < e.children.length; ++i) {
            const auto &child = *static_cast<const GumboNode *>(e.children.data[i]);
            if (child.type == GUMBO_NODE_TEXT || child.type == GUMBO_NODE_WHITESPACE)
                appendEscaped(m_result.html, child.v.text.text);
            else if (child.type == GUMBO_NODE_ELEMENT)
                element(child.v.element);
        }
    }

    /// Whether the element stays out, which is noted.
    bool isLeftOut(const GumboElement &e)
    {
        PasteLosses &losses = m_result.losses;
        const std::string kind = html::styleValue(e, "mso-element");
        if (e.tag == GUMBO_TAG_DEL) {
            losses.deletions = true;
            return true;
        }
        if (kind == "comment-list" || kind == "comment" || html::hasClass(e, "MsoCommentReference") ||
            html::hasClass(e, "msocomanchor")) {
            losses.comments = true;
            return true;
        }
        switch (e.tag) {
        case GUMBO_TAG_IMG:
            losses.pictures += isSeen(e) ? 1 : 0;
            return true;
        case GUMBO_TAG_SVG:
        case GUMBO_TAG_CANVAS:
            ++losses.pictures;
            return true;
        case GUMBO_TAG_IFRAME:
        case GUMBO_TAG_OBJECT:
        case GUMBO_TAG_EMBED:
        case GUMBO_TAG_VIDEO:
        case GUMBO_TAG_AUDIO:
        case GUMBO_TAG_INPUT:
        case GUMBO_TAG_SELECT:
        case GUMBO_TAG_TEXTAREA:
        case GUMBO_TAG_MATH:
            losses.inserts = true;
            return true;
        default:
            return html::roleOf(e.tag) == html::ElementRole::Dropped;
        }
    }

    /// Not the picture of one pixel by which a page counts its readers.
    static bool isSeen(const GumboElement &picture)
    {
        return attribute(picture, "width") != "1" || attribute(picture, "height") != "1";
    }

    void element(const GumboElement &e)
    {
        if (html::isHidden(e) && html::styleValue(e, "mso-list") != "ignore")
            return;
        if (isLeftOut(e) || html::styleValue(e, "mso-element").ends_with("note-list") || leadsBack(e))
            return; // of notes: put where they are marked
        if (const std::string note = noteOf(e); !note.empty() && m_notes.contains(note))
            return;
        if (const auto marked = noteMarkedBy(e))
            return mark(*marked);
        m_result.losses.tables = m_result.losses.tables || e.tag == GUMBO_TAG_TABLE;
        const std::string_view tag = nameOf(e);
        if (tag.empty())
            return children(e);
        m_result.html += '<';
        m_result.html += tag;
        constexpr std::array kept{"style", "class", "href", "dir", "start", "value", "data-callout"};
        for (const char *name : kept) {
            if (!html::has(e, name))
                continue;
            m_result.html += std::string(" ") + name + "=\"";
            appendEscaped(m_result.html, attribute(e, name));
            m_result.html += '"';
        }
        m_result.html += '>';
        if (e.tag == GUMBO_TAG_BR || e.tag == GUMBO_TAG_HR || e.tag == GUMBO_TAG_WBR)
            return;
        children(e);
        m_result.html += "</";
        m_result.html += tag;
        m_result.html += '>';
    }

    /// Word's style "Title" is a heading; an element that HTML does not know keeps its words.
    static std::string_view nameOf(const GumboElement &e)
    {
        if (e.tag == GUMBO_TAG_P && (html::hasClass(e, "MsoTitle") || html::hasClass(e, "MsoSubtitle")))
            return "h1";
        return e.tag == GUMBO_TAG_UNKNOWN ? std::string_view() : std::string_view(gumbo_normalized_tagname(e.tag));
    }

    void mark(const std::string &note)
    {
        const auto found = m_notes.find(note);
        std::string text;
        if (found != m_notes.end()) {
            if (found->second.told)
                return; // once, where it is marked first: a long one marked often would fill the memory
            found->second.told = true;
            words(*found->second.element, text);
        }
        text = simplified(text);
        if (text.empty()) {
            m_result.losses.lostNotes = true;
            return;
        }
        m_result.losses.notes = true;
        m_result.html += " (";
        appendEscaped(m_result.html, text);
        m_result.html += ')';
    }

    struct Note {
        const GumboElement *element = nullptr;
        bool told = false;
    };
    std::map<std::string, Note> m_notes;
    PastedHtml m_result;
};

} // namespace

PastedHtml cleanPaste(std::string_view html)
{
    const HtmlTree tree(html);
    return Cleaner().clean(tree.root());
}

} // namespace escale
