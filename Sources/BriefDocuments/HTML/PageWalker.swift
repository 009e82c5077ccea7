internal import BriefCore

/// Follows a page from tag to tag, passes over what is no text of the report, and hands the rest on as blocks.
final class PageWalker: HTMLHandler {
    private struct Frame {
        let name: String
        let role: ElementRole
        let ink: Visibility.Ink
    }

    private enum Loss { case hidden, site, machinery }

    private let keepsSiteParts: Bool
    private let isXML: Bool
    private var frames: [Frame] = []
    private var visibility = Visibility()
    private var builder = PageBuilder()
    /// What is passed over, and how many frames were open when it began.
    private var loss: (kind: Loss, depth: Int)?
    /// An element was cut from the stack inside something passed over: its end can no longer be told.
    private var lostCount = false
    private var contentDepth = 0
    private var body = ReportBody()
    private var titleText = TextRun()
    private var hiddenParts = 0
    private var hiddenBytes = 0
    private var overflows = 0
    /// Bytes of text in parts of the site, and in the report.
    private(set) var lostToSite = 0
    private(set) var kept = 0

    init(keepsSiteParts: Bool, isXML: Bool) {
        self.keepsSiteParts = keepsSiteParts
        self.isXML = isXML
    }

    /// Elements that nobody knows: words in a page, fields in other XML.
    private func role(of name: String) -> ElementRole {
        guard isXML else { return ElementRole.of(name) ?? .inline }
        return name == "link" ? .machinery : .block
    }

    func start(_ name: String, _ attributes: HTMLAttributes) {
        let role = role(of: name)
        let parent = frames.last?.ink ?? Visibility.Ink()
        if name == "link", attributes["rel"]?.lowercased().holds("stylesheet") == true {
            visibility.hasForeignStyles = true
        }
        guard loss == nil else {
            frames.append(Frame(name: name, role: .inline, ink: parent))
            return
        }
        if let kind = lossKind(name, role, attributes) { return lose(kind, name, parent) }
        var isHeading = false
        if case .heading = role { isHeading = true }
        switch visibility.judge(name, attributes, in: parent, heading: isHeading) {
        case .hidden where name != "html" && name != "body": lose(.hidden, name, parent)
        case .hidden: open(name, role, attributes, parent)
        case .shown(let ink): open(name, role, attributes, ink)
        }
    }

    private func open(
        _ name: String, _ role: ElementRole, _ attributes: HTMLAttributes, _ ink: Visibility.Ink
    ) {
        var role = role
        switch role {
        case .content: contentDepth += 1
        case .header where contentDepth > 0 || keepsSiteParts: role = .block
        case .inline, .block:
            guard attributes["role"]?.lowercased() == "heading" else { break }
            role = .heading(min(6, max(1, attributes["aria-level"].flatMap { Int($0) } ?? 2)))
        default: break
        }
        frames.append(Frame(name: name, role: role, ink: ink))
        builder.open(role)
        if ["b", "strong"].contains(name) { builder.setBold(true) }
        body.open(attributes, role, depth: frames.count, at: builder.blocks.count)
    }

    private func lossKind(_ name: String, _ role: ElementRole, _ attributes: HTMLAttributes) -> Loss? {
        switch role {
        case .machinery: return name == "dialog" && attributes["open"] != nil ? nil : .machinery
        case .struck: return .machinery
        case .navigation: return keepsSiteParts ? nil : .site
        case .siteOnly: return keepsSiteParts || contentDepth > 0 ? nil : .site
        default:
            guard !keepsSiteParts, SiteParts.isNavigation(name, attributes) else { return nil }
            return .site
        }
    }

    private func lose(_ kind: Loss, _ name: String, _ parent: Visibility.Ink) {
        // A word before and a word after must not grow together.
        if case .block = role(of: name) { builder.open(.block) }
        loss = (kind, frames.count)
        frames.append(Frame(name: name, role: .inline, ink: parent))
        if kind == .hidden { hiddenParts += 1 }
    }

    func end(_ name: String) {
        guard let index = frames.lastIndex(where: { $0.name == name }) else { return }
        while frames.count > index {
            let frame = frames.removeLast()
            if let loss {
                if frames.count == loss.depth, !lostCount { self.loss = nil }
                continue
            }
            if case .content = frame.role { contentDepth -= 1 }
            if ["b", "strong"].contains(frame.name) { builder.setBold(false) }
            builder.close(frame.role)
            if case .title = frame.role, builder.pageTitle == nil {
                builder.pageTitle = titleText.finish(parting: false).first?.text
            }
            body.close(depth: frames.count + 1, at: builder.blocks.count)
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>, endLine: Int) {
        guard loss == nil, let frame = frames.last else {
            if loss != nil || frames.isEmpty { countLoss(bytes) }
            if frames.isEmpty, loss == nil { builder.text(bytes, endLine: endLine) }
            return
        }
        if case .title = frame.role { return titleText.append(bytes, endLine: endLine) }
        if frame.ink.hidesText {
            let visible = bytes.count { $0 > 0x20 }
            if visible > 0 { hiddenParts += 1 }
            hiddenBytes += visible
            return builder.blank()
        }
        kept += bytes.count { $0 > 0x20 }
        builder.text(bytes, endLine: endLine)
    }

    private func countLoss(_ bytes: UnsafeBufferPointer<UInt8>) {
        switch loss?.kind {
        case .hidden: hiddenBytes += bytes.count { $0 > 0x20 }
        case .site: lostToSite += bytes.count { $0 > 0x20 }
        default: break
        }
    }

    func style(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard frames.last?.name == "style" else { return }
        visibility.sheet.add(String(decoding: bytes, as: UTF8.self))
    }

    func mustFollow(_ name: String, _ attributes: HTMLAttributes) -> Bool {
        guard loss == nil else { return name == "script" || name == "style" }
        let role = role(of: name)
        if case .lineBreak = role { return true }
        if case .shown = visibility.judge(name, attributes, in: Visibility.Ink(), heading: false) {
            return lossKind(name, role, attributes) != nil
        }
        return true
    }

    func overflow(_ name: String) {
        overflows += 1
        if loss != nil { lostCount = true }
        if case .block = role(of: name), loss == nil { builder.open(.block) }
    }

    func finish() { builder.finish() }

    var document: Document {
        var notices: [String] = []
        if hiddenBytes > 0 {
            notices.append(HTMLReader.notice(parts: hiddenParts, bytes: hiddenBytes))
        }
        if overflows > 0 {
            notices.append(
                "The page nests deeper than \(HTMLPushParser.depthLimit) elements; what is deeper was read flat."
            )
        }
        return Document(
            blocks: keepsSiteParts ? builder.blocks : body.select(builder.blocks, with: builder.keptHeaders),
            title: builder.pageTitle, notices: notices)
    }
}
