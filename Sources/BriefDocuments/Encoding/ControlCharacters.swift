/// Takes out of UTF-8 what nobody sees and no editor shows, in place and in one pass.
///
/// Gone: C0 and C1 controls, DEL, terminal escape sequences (ESC [ … letter), soft hyphens, byte order marks inside
/// the text, and the tag characters U+E0000 to U+E007F, with which text can be hidden from people but not from models.
/// CR LF and CR become LF. Every replacement is at most as long as what it replaces.
enum ControlCharacters {
    static func clean(_ bytes: inout [UInt8]) {
        let length = bytes.withUnsafeMutableBufferPointer { buffer in
            clean(buffer, from: firstSuspect(in: UnsafeBufferPointer(buffer)))
        }
        bytes.removeLast(bytes.count - length)
    }

    /// Most texts have nothing to clean; this loop is the only one that they pay for.
    private static func firstSuspect(in buffer: UnsafeBufferPointer<UInt8>) -> Int {
        let isSuspect = suspects
        return isSuspect.withUnsafeBufferPointer { isSuspect in
            var index = 0
            while index < buffer.count, !isSuspect[Int(buffer[index])] { index += 1 }
            return index
        }
    }

    /// Controls without tab and line feed, and the lead bytes of the scalars that are looked at closer.
    private static let suspects: [Bool] = (0..<256).map { byte in
        (byte < 0x20 && byte != 0x09 && byte != 0x0A) || [0x7F, 0xC2, 0xE2, 0xEF, 0xF3].contains(byte)
    }

    private static func clean(_ buffer: UnsafeMutableBufferPointer<UInt8>, from start: Int) -> Int {
        var read = start
        var write = start
        let end = buffer.count
        func next(_ distance: Int) -> UInt8 { read + distance < end ? buffer[read + distance] : 0 }
        func put(_ byte: UInt8, taking count: Int) {
            buffer[write] = byte
            write += 1
            read += count
        }
        while read < end {
            let byte = buffer[read]
            switch byte {
            case 0x0D:
                put(0x0A, taking: next(1) == 0x0A ? 2 : 1)
            case 0x1B where next(1) == 0x5B:
                read += 2
                while read < end, (0x20...0x3F).contains(buffer[read]) { read += 1 }
                if read < end, (0x40...0x7E).contains(buffer[read]) { read += 1 }
            case 0x00...0x08, 0x0E...0x1F, 0x7F:
                read += 1
            case 0xC2 where next(1) == 0x85:
                put(0x0B, taking: 2)
            case 0xC2 where next(1) < 0xA0 || next(1) == 0xAD:
                read += 2
            case 0xE2 where next(1) == 0x80 && next(2) == 0xA8:
                put(0x0B, taking: 3)
            case 0xE2 where next(1) == 0x80 && next(2) == 0xA9:
                put(0x0C, taking: 3)
            case 0xEF where next(1) == 0xBB && next(2) == 0xBF:
                read += 3
            case 0xF3 where next(1) == 0xA0 && (next(2) == 0x80 || next(2) == 0x81):
                read += 4
            default:
                put(byte, taking: 1)
            }
        }
        return write
    }
}
